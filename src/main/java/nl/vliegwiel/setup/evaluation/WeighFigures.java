package nl.vliegwiel.setup.evaluation;

import java.util.List;
import nl.vliegwiel.figures.FigureRow;

/**
 * The form {@code weigh-figures}.
 *
 * @param cannotEvaluate why the round cannot be evaluated now; null when it can
 * @param notStarted why what was chosen before did not begin; null the first time
 * @param nextRound whether the round is evaluated, so that the next one can begin
 */
record WeighFigures(String team, String standsOut, String period, List<FigureRow> figures, String picture, String pictureText,
        String cannotEvaluate, String notStarted, Boolean nextRound, FiguresDecision figuresDecision, String why) {
}
