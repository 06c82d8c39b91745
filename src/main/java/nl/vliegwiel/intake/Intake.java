package nl.vliegwiel.intake;

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
import java.util.Optional;
import nl.vliegwiel.measurement.DomainScore;

/** What is known about a household after one or more conversations. */
@Entity
@Table(name = "intake")
class Intake {

    @Id
    private String reference;
    private String wishes;
    private String strengths;
    private String flywheelDomain;
    private String startWith;
    @Enumerated(EnumType.STRING)
    private Arrears arrears;
    private Integer arrearsMonths;
    private String underlyingQuestion;
    private String motivation;
    @Enumerated(EnumType.STRING)
    private NextStep nextStep;
    private LocalDate nextConversationOn;
    private LocalDate recordedOn;
    private String recordedBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "intake_score", joinColumns = @JoinColumn(name = "reference"))
    @OrderColumn(name = "sequence")
    private List<DomainScore> scores = new ArrayList<>();

    @Version
    private int version;

    protected Intake() {
    }

    Intake(String reference) {
        this.reference = reference;
    }

    /** @param answers complete, with what earlier conversations told */
    void record(RecordIntake answers, String worker, LocalDate on) {
        this.wishes = answers.wishes();
        this.strengths = answers.strengths();
        this.flywheelDomain = answers.flywheelDomain();
        this.startWith = answers.startWith();
        this.arrears = answers.arrears();
        this.arrearsMonths = answers.arrearsMonths();
        this.underlyingQuestion = answers.underlyingQuestion();
        this.motivation = answers.motivation();
        this.nextStep = answers.nextStep();
        this.nextConversationOn = answers.nextConversation();
        this.scores.clear();
        answers.domains().forEach(row -> scores.add(row.score()));
        this.recordedBy = worker;
        this.recordedOn = on;
    }

    /** True while another conversation is to follow: what was told then is not asked again. */
    boolean isUnderWay() {
        return nextStep == NextStep.NEXT_CONVERSATION;
    }

    Optional<DomainScore> scoreOf(String domain) {
        return scores.stream().filter(score -> score.domain().equals(domain)).findFirst();
    }

    List<DomainScore> scores() {
        return List.copyOf(scores);
    }

    NextStep nextStep() {
        return nextStep;
    }

    Arrears arrears() {
        return arrears;
    }

    Integer arrearsMonths() {
        return arrearsMonths;
    }

    String wishes() {
        return wishes;
    }

    String strengths() {
        return strengths;
    }

    String flywheelDomain() {
        return flywheelDomain;
    }

    String startWith() {
        return startWith;
    }

    String underlyingQuestion() {
        return underlyingQuestion;
    }

    String motivation() {
        return motivation;
    }

    LocalDate recordedOn() {
        return recordedOn;
    }
}
