package nl.vliegwiel.plan;

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
import java.util.function.UnaryOperator;

/** One edition of a household's plan. After the household agreed, the next one is a new edition. */
@Entity
@Table(name = "integral_plan")
class Plan {

    @Id
    private UUID id;
    private String reference;
    private int edition;
    @Enumerated(EnumType.STRING)
    private PlanState state;
    private LocalDate reviewOn;
    private String participationExplanation;
    private LocalDate drawnUpOn;
    private String drawnUpBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "plan_goal", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "sequence")
    private List<PlanGoal> goals = new ArrayList<>();

    /** What the household said, each time; an objection stays on record after the plan was changed. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "plan_discussion", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "sequence")
    private List<PlanDiscussion> discussions = new ArrayList<>();

    @Version
    private int version;

    protected Plan() {
    }

    Plan(String reference, int edition) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.edition = edition;
    }

    void drawUp(List<PlanGoal> newGoals, LocalDate review, String explanation, String worker, LocalDate on) {
        this.state = PlanState.DRAWN_UP;
        this.goals = new ArrayList<>(newGoals);
        this.reviewOn = review;
        this.participationExplanation = explanation;
        this.drawnUpBy = worker;
        this.drawnUpOn = on;
    }

    void discuss(DiscussPlan answers, String worker) {
        this.state = PlanState.valueOf(answers.planAgreement().name());
        this.discussions.add(new PlanDiscussion(answers.discussedOn(), worker, answers.planAgreement(), answers.householdWords()));
        if (answers.reviewOn() != null) {
            this.reviewOn = answers.reviewOn();
        }
    }

    /** Lets each goal get the track that it needs. */
    void startTracks(UnaryOperator<PlanGoal> start) {
        goals.replaceAll(start);
    }

    PlanSummary summary() {
        return new PlanSummary(edition, goals(), reviewOn, participationExplanation,
                lastDiscussion().map(PlanDiscussion::discussedOn).orElse(null), householdWords());
    }

    String reference() {
        return reference;
    }

    int edition() {
        return edition;
    }

    PlanState state() {
        return state;
    }

    List<PlanGoal> goals() {
        return List.copyOf(goals);
    }

    LocalDate reviewOn() {
        return reviewOn;
    }

    String participationExplanation() {
        return participationExplanation;
    }

    /** What the household said last; null until it gave its answer, and when nothing was written down. */
    String householdWords() {
        return lastDiscussion().map(PlanDiscussion::words).orElse(null);
    }

    private Optional<PlanDiscussion> lastDiscussion() {
        return discussions.isEmpty() ? Optional.empty() : Optional.of(discussions.get(discussions.size() - 1));
    }
}
