package nl.vliegwiel.closing;

import java.time.LocalDate;
import java.util.List;

/**
 * The form {@code prepare-closing}.
 *
 * @param receivers who goes on, a line each; null when nobody does
 * @param members names; null when nobody works there
 * @param budget null when none was agreed
 */
record PrepareClosing(String team, String receivers, String reason, List<Row> standing, String members, String budget, LocalDate closesOn) {

    record Row(String what, int count) {
    }
}
