package nl.vliegwiel.aftercare;

import java.time.LocalDate;

/**
 * The form {@code agree-aftercare}.
 *
 * @param firstContactOn only asked when the household wants aftercare
 * @param signs by what the household notices that it goes less well
 * @param helpline whom it can call then
 * @param householdWords null when nothing was said
 */
record AgreeAftercare(String household, AftercareWish aftercareWish, LocalDate firstContactOn, String signs, String helpline,
        String householdWords) {
}
