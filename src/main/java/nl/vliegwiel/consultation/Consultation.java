package nl.vliegwiel.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.vliegwiel.dossier.CaseFile;

/** One question about a household, and the answer. The one who answers knows it by its own number. */
@Entity
@Table(name = "consultation")
class Consultation {

    @Id
    private UUID id;
    private String number;
    private String reference;
    private String question;
    @Enumerated(EnumType.STRING)
    private LegalBasis legalBasis;
    private String domainLines;
    private String askedBy;
    private String askedIn;
    private String toTeam;
    private String toColleague;
    private LocalDate askedOn;
    private LocalDate answerDueOn;

    private String answer;
    private String answeredBy;
    private LocalDate answeredOn;
    private LocalDate withdrawnOn;

    @Enumerated(EnumType.STRING)
    private AnswerUse outcome;
    private String outcomeWords;

    @Version
    private int version;

    protected Consultation() {
    }

    /** @param domainLines what goes along with a named question; null for nothing */
    Consultation(String number, CaseFile file, String askedBy, AskColleague asked, String domainLines, LocalDate on, LocalDate due) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.reference = file.reference();
        this.question = asked.question();
        this.legalBasis = asked.legalBasis();
        this.domainLines = domainLines;
        this.askedBy = askedBy;
        this.askedIn = file.team();
        this.toTeam = asked.team(file);
        this.toColleague = asked.colleague();
        this.askedOn = on;
        this.answerDueOn = due;
    }

    void answer(String given, String by, LocalDate on) {
        this.answer = given;
        this.answeredBy = by;
        this.answeredOn = on;
    }

    void withdraw(LocalDate on) {
        this.withdrawnOn = on;
    }

    /** @param words null when the asker adds nothing */
    void read(AnswerUse use, String words) {
        this.outcome = use;
        this.outcomeWords = words;
    }

    String id() {
        return id.toString();
    }

    /** The question's own, for instance V2026-000012. */
    String number() {
        return number;
    }

    /** The dossier's. */
    String reference() {
        return reference;
    }

    String question() {
        return question;
    }

    /** Null for a question without a name. */
    LegalBasis legalBasis() {
        return legalBasis;
    }

    String domainLines() {
        return domainLines;
    }

    /** Login. */
    String askedBy() {
        return askedBy;
    }

    /** The asker's team. */
    String askedIn() {
        return askedIn;
    }

    String toTeam() {
        return toTeam;
    }

    /** Login; null when the whole team is asked. */
    String toColleague() {
        return toColleague;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    LocalDate answerDueOn() {
        return answerDueOn;
    }

    /** Null until it is there. */
    String answer() {
        return answer;
    }

    String answeredBy() {
        return answeredBy;
    }

    LocalDate answeredOn() {
        return answeredOn;
    }

    /** Null unless the asker took the question back. */
    LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    boolean isOpen() {
        return answer == null && withdrawnOn == null;
    }
}
