package nl.vliegwiel.outreach;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.form.Option;

/**
 * The form {@code record-contact-attempt}.
 *
 * @param reported why the team seeks contact, as it was reported; null when nothing was
 * @param handedOn why the present contact person keeps the contact; null when it was so from the start
 * @param attempt which attempt this is, for instance "2 van 3"
 * @param lastAttempt whether no next attempt is planned when this one brings nothing
 * @param earlierAttempts shown only; null when this is the first
 * @param otherGoes true when nobody went yet, because the household trusts somebody else more; all about an attempt is then null
 * @param companionKind null when the worker went alone
 * @param companion name and organisation of somebody without an account
 * @param nextAttempt only asked when there will be one
 * @param keepsContact login of who keeps the contact from now on; null when that stays as it is
 */
record RecordContactAttempt(String household, String address, String phone, String reported, String handedOn, String attempt,
        Boolean lastAttempt, List<AttemptLine> earlierAttempts, Boolean otherGoes, LocalDate attemptedOn, ContactWay way,
        CompanionKind companionKind, String companionColleague, String companionTrusted, String companion, ContactResult contactResult,
        LocalDate nextAttempt, Boolean otherContact, String keepsContact, String trustReason, String note,
        List<Option> colleagueOptions, List<Option> trustedOptions, List<Option> contactOptions) {
}
