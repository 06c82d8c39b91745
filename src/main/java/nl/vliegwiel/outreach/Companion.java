package nl.vliegwiel.outreach;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.vliegwiel.team.Colleagues;

/**
 * Who went along: a colleague, somebody of a partner, or a professional whom the household trusts (mission C3).
 *
 * @param account login; null for somebody without one
 * @param name name and organisation of somebody without an account; else null
 */
@Embeddable
record Companion(
        @Enumerated(EnumType.STRING) @Column(name = "companion_kind") CompanionKind kind,
        @Column(name = "companion_account") String account,
        @Column(name = "companion") String name) {

    /** What a form offers for somebody who has no account. */
    static final String NO_ACCOUNT = "NO_ACCOUNT";

    static Companion of(RecordContactAttempt answers) {
        if (answers.companionKind() == null) {
            return new Companion(CompanionKind.NOBODY, null, null);
        }
        String chosen = answers.companionKind() == CompanionKind.COLLEAGUE ? answers.companionColleague() : answers.companionTrusted();
        return new Companion(answers.companionKind(), NO_ACCOUNT.equals(chosen) ? null : chosen, answers.companion());
    }

    /** As people know whoever it was; null when nobody went along. */
    String who(Colleagues colleagues) {
        return account == null ? name : colleagues.nameOf(account);
    }
}
