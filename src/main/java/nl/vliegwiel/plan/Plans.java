package nl.vliegwiel.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the editions of each household's plan. */
@Service
@Transactional
public class Plans {

    private final PlanRows rows;

    Plans(PlanRows rows) {
        this.rows = rows;
    }

    /** The plan the household agreed to last; empty when it never did. */
    @Transactional(readOnly = true)
    public Optional<PlanSummary> agreed(String reference) {
        return agreedPlan(reference).map(Plan::summary);
    }

    /** The edition that is being worked on or was settled last. */
    @Transactional(readOnly = true)
    Optional<Plan> latest(String reference) {
        return rows.findFirstByReferenceOrderByEditionDesc(reference);
    }

    /** Changes the edition at hand, or starts the next one when the last was settled. */
    void drawUp(String reference, List<PlanGoal> goals, DrawUpPlan answers, String worker, LocalDate on) {
        Optional<Plan> last = latest(reference);
        Plan plan = last.filter(known -> !known.state().isSettled())
                .orElseGet(() -> new Plan(reference, last.map(Plan::edition).orElse(0) + 1));
        plan.drawUp(goals, answers.reviewOn(), answers.participationExplanation(), worker, on);
        if (answers.isAgreed()) {
            plan.discuss(DiscussPlan.agreedTogether(answers), worker);
        }
        rows.save(plan);
    }

    /** @throws java.util.NoSuchElementException when nothing was drawn up */
    void discuss(String reference, DiscussPlan answers, String worker) {
        latest(reference).orElseThrow().discuss(answers, worker);
    }

    /** @throws java.util.NoSuchElementException when the household never agreed to a plan */
    void startTracks(String reference, UnaryOperator<PlanGoal> start) {
        agreedPlan(reference).orElseThrow().startTracks(start);
    }

    /** The tracks of goals that were in an earlier edition and are not in the one the household agreed to last. */
    @Transactional(readOnly = true)
    Set<String> tracksLeft(String reference) {
        Set<String> left = rows.findByReference(reference).stream().flatMap(plan -> plan.goals().stream()).map(PlanGoal::trackId)
                .filter(Objects::nonNull).collect(Collectors.toSet());
        agreedPlan(reference).orElseThrow().goals().forEach(goal -> left.remove(goal.trackId()));
        return left;
    }

    private Optional<Plan> agreedPlan(String reference) {
        return rows.findFirstByReferenceAndStateOrderByEditionDesc(reference, PlanState.AGREED);
    }
}
