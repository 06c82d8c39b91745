package nl.vliegwiel.setup.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.vliegwiel.figures.Figure;
import nl.vliegwiel.setup.Step;

/** How one round was evaluated; it begins when the experiences are gathered. */
@Entity
@Table(name = "setup_evaluation")
class RoundEvaluation {

    @Id
    private String number;
    @Embedded
    private Experience experience;
    private String gatheredBy;
    private LocalDate gatheredOn;
    private UUID figuresId;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "setup_evaluation_outlier", joinColumns = @JoinColumn(name = "number"))
    @OrderColumn(name = "sequence")
    private List<ExplainedOutlier> outliers = new ArrayList<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "setup_evaluation_goal", joinColumns = @JoinColumn(name = "number"))
    @OrderColumn(name = "sequence")
    private List<JudgedGoal> goals = new ArrayList<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "setup_evaluation_adjustment", joinColumns = @JoinColumn(name = "number"))
    @OrderColumn(name = "sequence")
    private List<Adjustment> adjustments = new ArrayList<>();
    private String summary;
    @Embedded
    private WayOn wayOn;
    private String evaluatedBy;
    private LocalDate evaluatedOn;
    private Boolean agreed;
    private String verdict;
    private String answeredBy;
    private LocalDate answeredOn;
    @Version
    private Integer version;

    protected RoundEvaluation() {
    }

    RoundEvaluation(String number, Experience experience, UUID figuresId, String by, LocalDate on) {
        this.number = number;
        this.experience = experience;
        this.figuresId = figuresId;
        this.gatheredBy = by;
        this.gatheredOn = on;
    }

    /** The project lead's part; anew when management wants something else. */
    void evaluate(List<ExplainedOutlier> explained, List<JudgedGoal> judged, List<Adjustment> changes, String words, WayOn way, String by,
            LocalDate on) {
        outliers.clear();
        outliers.addAll(explained);
        goals.clear();
        goals.addAll(judged);
        adjustments.clear();
        adjustments.addAll(changes);
        summary = words;
        wayOn = way;
        evaluatedBy = by;
        evaluatedOn = on;
    }

    /**
     * Management's part.
     *
     * @param words what has to change, or what it says with its agreement; may be null then
     */
    void answer(boolean agrees, List<JudgedGoal> judged, String words, String by, LocalDate on) {
        agreed = agrees;
        goals.clear();
        goals.addAll(judged);
        verdict = words;
        answeredBy = by;
        answeredOn = on;
    }

    /** The steps that the next round takes up again, in order, each with why; none when all stays as it is. */
    Map<Step, String> concerned() {
        Map<Step, String> concerned = new TreeMap<>();
        adjustments.forEach(adjustment -> concerned.merge(adjustment.step(), adjustment.told(), (one, other) -> one + "\n" + other));
        return concerned;
    }

    Optional<String> explanationOf(Figure figure) {
        return outliers.stream().filter(outlier -> outlier.figure() == figure).map(ExplainedOutlier::explanation).findFirst();
    }

    Optional<JudgedGoal> goal(UUID id) {
        return goals.stream().filter(goal -> goal.goalId().equals(id)).findFirst();
    }

    /** Whether management wants something else. */
    boolean isSentBack() {
        return Boolean.FALSE.equals(agreed);
    }

    boolean isAgreed() {
        return Boolean.TRUE.equals(agreed);
    }

    boolean isEvaluated() {
        return evaluatedOn != null;
    }

    String number() {
        return number;
    }

    Experience experience() {
        return experience;
    }

    UUID figuresId() {
        return figuresId;
    }

    List<ExplainedOutlier> outliers() {
        return List.copyOf(outliers);
    }

    List<JudgedGoal> goals() {
        return List.copyOf(goals);
    }

    List<Adjustment> adjustments() {
        return List.copyOf(adjustments);
    }

    /** Null until it is evaluated, like the way on and who evaluated. */
    String summary() {
        return summary;
    }

    WayOn wayOn() {
        return wayOn;
    }

    String evaluatedBy() {
        return evaluatedBy;
    }

    LocalDate evaluatedOn() {
        return evaluatedOn;
    }

    /** What management said; null until it answered. */
    String verdict() {
        return verdict;
    }

    LocalDate answeredOn() {
        return answeredOn;
    }
}
