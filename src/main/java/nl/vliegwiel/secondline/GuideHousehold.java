package nl.vliegwiel.secondline;

import java.time.LocalDate;
import nl.vliegwiel.handover.Landing;

/**
 * The form {@code guide-household}.
 *
 * @param earlier what was written down before, the latest first; null the first time
 * @param landing how it goes
 * @param nextContactOn when the director speaks to the household again, while support goes on
 * @param reached what was reached, when support ends or goes back
 * @param aftercareBy with whom aftercare was agreed, when support ends
 */
record GuideHousehold(String household, String firstStep, String earlier, Landing landing, SupportNext supportNext, LocalDate nextContactOn,
                      String reached, String aftercareBy, String words) {
}
