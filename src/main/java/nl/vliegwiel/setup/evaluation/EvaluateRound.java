package nl.vliegwiel.setup.evaluation;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.figures.Figure;
import nl.vliegwiel.figures.FigureRow;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.setup.Step;

/**
 * The form {@code evaluate-round}.
 *
 * @param asked what management wants to see changed; null the first time
 * @param whyNow why somebody wanted to evaluate before the day; null when nobody did
 * @param between what was decided about figures that stood out since the round began; null when nothing was
 */
record EvaluateRound(String team, String asked, String whyNow, String experience, String between, String period, List<FigureRow> figures, String picture,
        String pictureText, Boolean hasOutliers, List<OutlierRow> outliers, List<GoalRow> goals, String summary, List<AdjustmentRow> adjustments,
        GoesOn goesOn, LocalDate nextRoundOn, String receivingTeam, LocalDate closesOn, String closingReason, Boolean checked, List<Option> stepOptions,
        List<Option> goesOnOptions, List<Option> receivingOptions) {

    /** @param figure known by the server, whatever comes back */
    record OutlierRow(Figure figure, String sentence, String explanation) {
    }

    /** @param goalId known by the server, whatever comes back */
    record GoalRow(String goalId, String goal, String measure, Reached reached, String words) {
    }

    record AdjustmentRow(String what, Step step, String why) {
    }
}
