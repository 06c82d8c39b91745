package nl.vliegwiel.datarequest;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A question to an agency about a household, under an act of sharing that says what may be asked (mission C4b). */
@Entity
@Table(name = "data_request")
class DataRequest {

    @Id
    private UUID id;
    private String reference;
    private UUID actId;
    private String question;
    private LocalDate askedOn;
    private String askedBy;
    private LocalDate answerDueOn;
    @Enumerated(EnumType.STRING)
    private RequestOutcome outcome;
    private LocalDate filedOn;
    private String filedBy;
    private String remark;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "data_request_answer", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "sequence")
    private List<DomainAnswer> answers = new ArrayList<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "data_request_reminder", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "sequence")
    private List<Reminder> reminders = new ArrayList<>();
    @Version
    private int version;

    protected DataRequest() {
    }

    DataRequest(String reference, String actId, String question, LocalDate askedOn, String askedBy, LocalDate answerDueOn) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.actId = UUID.fromString(actId);
        this.question = question;
        this.askedOn = askedOn;
        this.askedBy = askedBy;
        this.answerDueOn = answerDueOn;
    }

    void remind(Reminder reminder) {
        reminders.add(reminder);
        answerDueOn = reminder.promised();
    }

    /** @param remark null when nothing needs adding */
    void answer(List<DomainAnswer> given, String remark, String by, LocalDate on) {
        answers.addAll(given);
        close(RequestOutcome.ANSWERED, remark, by, on);
    }

    /** @param by login; null when the house did it */
    void close(RequestOutcome result, String remark, String by, LocalDate on) {
        this.outcome = result;
        this.remark = remark;
        this.filedBy = by;
        this.filedOn = on;
    }

    boolean isOpen() {
        return outcome == null;
    }

    String id() {
        return id.toString();
    }

    String reference() {
        return reference;
    }

    String actId() {
        return actId.toString();
    }

    String question() {
        return question;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    LocalDate answerDueOn() {
        return answerDueOn;
    }

    LocalDate filedOn() {
        return filedOn;
    }

    List<DomainAnswer> answers() {
        return List.copyOf(answers);
    }

    List<Reminder> reminders() {
        return List.copyOf(reminders);
    }

    RequestOutcome outcome() {
        return outcome;
    }
}
