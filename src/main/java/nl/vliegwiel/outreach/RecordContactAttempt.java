package nl.vliegwiel.outreach;

import java.time.LocalDate;
import java.util.List;

/**
 * The form {@code record-contact-attempt}.
 *
 * @param reported why the team seeks contact, as it was reported; null when nothing was
 * @param attempt which attempt this is, for instance "2 van 3"
 * @param lastAttempt whether no next attempt is planned when this one brings nothing
 * @param companion only asked when the worker did not go alone
 * @param nextAttempt only asked when there will be one
 * @param earlierAttempts shown only; null when this is the first
 */
record RecordContactAttempt(String household, String address, String phone, String reported, String attempt, Boolean lastAttempt,
        List<AttemptLine> earlierAttempts, LocalDate attemptedOn, ContactWay way, String companion, ContactResult contactResult,
        LocalDate nextAttempt, String note) {
}
