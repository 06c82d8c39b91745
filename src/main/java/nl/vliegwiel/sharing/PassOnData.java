package nl.vliegwiel.sharing;

import java.time.LocalDate;
import java.util.List;

/**
 * The form {@code pass-on-data}.
 *
 * @param decision which rule allowed it, and why
 * @param data what may be told at this moment; null when nothing may any more
 * @param stillAllowed false when the basis was lost, or the date passed, since it was asked
 * @param overview everything that was ever shared of this household
 */
record PassOnData(String household, String partner, String decision, String data, String until, Boolean stillAllowed, Passed passed,
        LocalDate passedOn, String passedNote, List<ActLine> overview) {
}
