package nl.vliegwiel.evaluation;

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
import java.util.UUID;

/** One evaluation with a household: what became of the goals, and how it goes on. */
@Entity
@Table(name = "evaluation")
public class Evaluation {

    @Id
    private UUID id;
    private String reference;
    private LocalDate startedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "evaluation_goal", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "sequence")
    private List<GoalReview> goals = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private EvaluationDecision decision;
    private String reason;
    private LocalDate decidedOn;
    private String decidedBy;

    @Version
    private int version;

    protected Evaluation() {
    }

    Evaluation(String reference, LocalDate startedOn) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.startedOn = startedOn;
    }

    /** Measuring again replaces what was said about the goals before. */
    void review(List<GoalReview> reviews) {
        goals.clear();
        goals.addAll(reviews);
    }

    void decide(EvaluationDecision next, String why, LocalDate on, String by) {
        this.decision = next;
        this.reason = why;
        this.decidedOn = on;
        this.decidedBy = by;
    }

    /** What was said about a goal, by the id of its track. */
    public Optional<GoalReview> reviewOf(String track) {
        return goals.stream().filter(goal -> goal.trackId().toString().equals(track)).findFirst();
    }

    public String reference() {
        return reference;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public List<GoalReview> goals() {
        return List.copyOf(goals);
    }

    /** Null while it goes on. */
    public EvaluationDecision decision() {
        return decision;
    }

    /** Null while it goes on. */
    public String reason() {
        return reason;
    }

    /** Null while it goes on. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** Login; null while it goes on. */
    public String decidedBy() {
        return decidedBy;
    }
}
