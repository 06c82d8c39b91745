package nl.vliegwiel.setup.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vliegwiel.figures.Outlier;
import nl.vliegwiel.setup.AssignmentGoal;
import nl.vliegwiel.setup.Assignments;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.evaluation.EvaluateRound.AdjustmentRow;
import nl.vliegwiel.setup.evaluation.EvaluateRound.GoalRow;
import nl.vliegwiel.setup.evaluation.EvaluateRound.OutlierRow;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** The rows of {@code evaluate-round}: what stands out, the goals of the assignment and what changes, and back. */
@Component
class EvaluateRoundRows {

    private final Assignments assignments;
    private final RoundFigures figures;

    EvaluateRoundRows(Assignments assignments, RoundFigures figures) {
        this.assignments = assignments;
        this.figures = figures;
    }

    List<OutlierRow> outliers(RoundEvaluation evaluation, List<Outlier> outliers) {
        return outliers.stream().map(outlier -> new OutlierRow(outlier.figure(), outlier.sentence(),
                evaluation.explanationOf(outlier.figure()).orElse(null))).toList();
    }

    List<GoalRow> goals(Round round, RoundEvaluation evaluation) {
        return assignments.of(round).goals().stream().map(goal -> row(goal, evaluation.goal(goal.id()))).toList();
    }

    private static GoalRow row(AssignmentGoal goal, Optional<JudgedGoal> said) {
        return new GoalRow(goal.id().toString(), goal.result(), measure(goal), said.map(JudgedGoal::reached).orElse(null),
                said.map(JudgedGoal::words).orElse(null));
    }

    private static String measure(AssignmentGoal goal) {
        return goal.dueOn() == null ? goal.measure() : goal.measure() + " (uiterlijk " + DutchDate.of(goal.dueOn()) + ")";
    }

    List<AdjustmentRow> adjustments(RoundEvaluation evaluation) {
        return evaluation.adjustments().stream().map(known -> new AdjustmentRow(known.what(), known.step(), known.why())).toList();
    }

    List<ExplainedOutlier> explained(RoundEvaluation evaluation, EvaluateRound answers) {
        return figures.outliers(figures.get(evaluation.figuresId())).stream().map(outlier -> new ExplainedOutlier(
                of(answers.outliers()).stream().filter(row -> row.figure() == outlier.figure()).map(OutlierRow::explanation).findFirst().orElseThrow(),
                outlier.figure(), outlier.sentence())).toList();
    }

    List<JudgedGoal> judged(Round round, RoundEvaluation evaluation, EvaluateRound answers) {
        return assignments.of(round).goals().stream().map(goal -> {
            GoalRow row = of(answers.goals()).stream().filter(said -> UUID.fromString(said.goalId()).equals(goal.id())).findFirst().orElseThrow();
            return new JudgedGoal(goal.id(), measure(goal), row.reached(), goal.result(),
                    evaluation.goal(goal.id()).map(JudgedGoal::verdict).orElse(null), row.words());
        }).toList();
    }

    static List<Adjustment> changes(EvaluateRound answers) {
        return of(answers.adjustments()).stream().map(row -> new Adjustment(row.step(), row.what(), row.why())).toList();
    }

    private static <T> List<T> of(List<T> rows) {
        return rows == null ? List.of() : rows;
    }
}
