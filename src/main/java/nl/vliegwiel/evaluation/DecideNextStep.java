package nl.vliegwiel.evaluation;

import java.util.List;

/**
 * The form {@code decide-next-step}.
 *
 * @param picture first and latest measurement side by side, an image as a data address
 * @param pictureText the same for who cannot see it
 * @param rings who solves what, first and latest side by side; null when nobody said so
 * @param ringsText the same for who cannot see it
 * @param running what stops when support ends now, a line each; null when nothing runs
 * @param measureMore true when it is too early to decide; the other answers are then null
 */
record DecideNextStep(String household, String picture, String pictureText, String rings, String ringsText, Boolean hasGoals, List<GoalLine> goals,
                      Boolean hasRunning, String running, Boolean measureMore, EvaluationDecision evaluationDecision, String reason,
                      Boolean confirmStop) {
}
