package nl.vliegwiel.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vliegwiel.form.FormRejected;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Turns rows of the form into goals and back. A goal that stays keeps its id and, while that runs, its track. */
@Component
class PlanGoals {

    private final PlanRhythm rhythm;
    private final List<RunningTracks> running;
    private final List<EvaluatedGoals> evaluated;

    PlanGoals(PlanRhythm rhythm, ObjectProvider<RunningTracks> running, ObjectProvider<EvaluatedGoals> evaluated) {
        this.rhythm = rhythm;
        this.running = running.orderedStream().toList();
        this.evaluated = evaluated.orderedStream().toList();
    }

    /** @param flywheelDomain where an empty plan starts; null when unknown */
    List<GoalRow> rows(Optional<Plan> before, String flywheelDomain, String contactPerson) {
        return before.map(plan -> plan.goals().stream()
                        .map(goal -> GoalRow.of(current(goal), said(plan.reference(), goal), GoalOrder.placeOf(plan.goals(), goal.afterGoal())))
                        .toList())
                .orElseGet(() -> List.of(GoalRow.first(flywheelDomain, contactPerson, rhythm.weeksBetweenCheckIns())));
    }

    private String said(String number, PlanGoal goal) {
        return goal.trackId() == null ? null
                : evaluated.stream().flatMap(evaluation -> evaluation.said(number, goal.trackId()).stream()).findFirst().orElse(null);
    }

    /** @param contactPerson owns what nobody else owns; null when the dossier has none */
    List<PlanGoal> goals(Optional<Plan> before, List<GoalRow> rows, String contactPerson) {
        return GoalOrder.ordered(rows, rows.stream().map(row -> goal(row, known(before, row), contactPerson)).toList());
    }

    private PlanGoal goal(GoalRow row, Optional<PlanGoal> known, String contactPerson) {
        if (row.owner() == null && contactPerson == null) {
            throw new FormRejected("goals", "Doelen", "Kies bij elk doel wie het bijhoudt.");
        }
        return row.goal(known.map(PlanGoal::id).orElseGet(UUID::randomUUID), known.map(PlanGoal::trackId).orElse(null),
                contactPerson, rhythm.weeksBetweenCheckIns());
    }

    private Optional<PlanGoal> known(Optional<Plan> before, GoalRow row) {
        return before.flatMap(plan -> plan.goals().stream().filter(goal -> goal.id().toString().equals(row.id())).findFirst())
                .map(this::current);
    }

    /** Whether nothing runs for this goal. */
    boolean needsTrack(PlanGoal goal) {
        return current(goal).trackId() == null;
    }

    /** A goal that goes on after its track ended gets a new track. */
    private PlanGoal current(PlanGoal goal) {
        boolean ended = goal.trackId() != null && running.stream().anyMatch(tracks -> !tracks.isRunning(goal.trackId()));
        return ended ? goal.withTrack(null) : goal;
    }
}
