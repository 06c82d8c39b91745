package nl.vliegwiel.signal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.vliegwiel.lifecycle.CaseEntry;

/** One signal: what was reported, how it was weighed and what came of it. */
@Entity
@Table(name = "signal")
class Signal {

    @Id
    private UUID id;
    private String number;
    private String team;
    @Enumerated(EnumType.STRING)
    private SignalStatus status;
    private String receivedBy;
    private Instant receivedAt;

    @Embedded
    private Told told;

    @Enumerated(EnumType.STRING)
    private TriageRule triageRule;
    @Enumerated(EnumType.STRING)
    private TriageOutcome triageOutcome;
    private String triageReason;
    private String assessedBy;
    private Instant assessedAt;
    private String contactPerson;
    private String dossier;

    @Enumerated(EnumType.STRING)
    private CaseEntry caseEntry;
    @Embedded
    private Handling handling = new Handling();

    @Version
    private Integer version;

    protected Signal() {
    }

    Signal(String number, String team, Report report, String receivedBy, Instant receivedAt) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.team = team;
        this.status = SignalStatus.RECEIVED;
        this.receivedBy = receivedBy;
        this.receivedAt = receivedAt;
        this.told = new Told(report);
    }

    void assess(Assessment assessment, String by, Instant at) {
        triageRule = assessment.rule();
        triageOutcome = assessment.outcome();
        triageReason = assessment.reason();
        dossier = assessment.dossier();
        contactPerson = assessment.contactPerson();
        caseEntry = assessment.outcome() == TriageOutcome.CASE ? CaseEntry.OUTREACH : CaseEntry.SECOND_LINE;
        assessedBy = by;
        assessedAt = at;
        status = SignalStatus.ASSESSED;
    }

    void answer(String given, String by, Instant at) {
        status = SignalStatus.ANSWERED;
        handling().advise(given, by, at);
    }

    /** @param next null leaves the entry as the assessment has it */
    void callCrisisService(CrisisService service, String agreements, CaseEntry next, String by, Instant at) {
        caseEntry = next == null ? caseEntry : next;
        handling().callCrisisService(service, agreements, by, at);
    }

    void passOnTo(String reference) {
        dossier = reference;
        status = SignalStatus.PASSED_ON;
    }

    void join(String reference) {
        dossier = reference;
        status = SignalStatus.JOINED;
    }

    /** The dossier ended before anybody looked at the signal: this team weighs it anew. */
    void comeBack(String weighingTeam) {
        team = weighingTeam;
        dossier = null;
        status = SignalStatus.RECEIVED;
    }

    void review(ReviewResult result, String note, String by, Instant at) {
        status = SignalStatus.REVIEWED;
        handling().review(result, note, by, at);
    }

    /** Never null; JPA leaves an embedded value null when all of it is. */
    Handling handling() {
        handling = handling == null ? new Handling() : handling;
        return handling;
    }

    Report report() {
        return told.report();
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    String team() {
        return team;
    }

    /** Login of who recorded or sent it. */
    String receivedBy() {
        return receivedBy;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    /** Null before the assessment; so are its outcome and reason, who assessed it and the entry. */
    Instant assessedAt() {
        return assessedAt;
    }

    /** Null before the assessment. */
    TriageOutcome triageOutcome() {
        return triageOutcome;
    }

    /** Null when the outcome is what was proposed. */
    String triageReason() {
        return triageReason;
    }

    String assessedBy() {
        return assessedBy;
    }

    CaseEntry caseEntry() {
        return caseEntry;
    }

    /** Null for a household the team knows: its dossier has one. */
    String contactPerson() {
        return contactPerson;
    }

    /** The dossier it was, or is to be, joined to; null for a new household. */
    String dossier() {
        return dossier;
    }
}
