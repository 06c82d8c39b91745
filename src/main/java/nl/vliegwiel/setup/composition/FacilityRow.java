package nl.vliegwiel.setup.composition;

import java.time.LocalDate;

/**
 * One facility in the form.
 *
 * @param arranged null counts as no
 * @param dueOn only asked for what is not arranged
 */
record FacilityRow(String name, Boolean arranged, String seenToBy, LocalDate dueOn) {

    boolean isArranged() {
        return Boolean.TRUE.equals(arranged);
    }
}
