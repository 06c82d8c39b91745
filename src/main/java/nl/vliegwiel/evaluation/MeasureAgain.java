package nl.vliegwiel.evaluation;

import java.util.List;

/**
 * The form {@code measure-again}.
 *
 * @param previous when the matrix was last filled in; null when it never was
 */
record MeasureAgain(String household, String previous, List<MatrixRow> matrix, Boolean hasGoals, List<GoalRow> goals) {
}
