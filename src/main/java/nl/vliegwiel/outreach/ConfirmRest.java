package nl.vliegwiel.outreach;

import java.time.LocalDate;
import java.util.List;

/**
 * The form {@code confirm-rest}.
 *
 * @param tryAgainOn only asked when there will be another try
 * @param restReason only asked when there will be none
 */
record ConfirmRest(String household, List<AttemptLine> earlierAttempts, RestDecision restDecision, LocalDate tryAgainOn,
        RestReason restReason, String householdWords) {
}
