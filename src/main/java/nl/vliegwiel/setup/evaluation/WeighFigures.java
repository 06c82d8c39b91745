package nl.vliegwiel.setup.evaluation;

import java.util.List;
import nl.vliegwiel.figures.FigureRow;
import nl.vliegwiel.form.Option;

/**
 * The form {@code weigh-figures}.
 *
 * @param cannotEvaluate why the round cannot be evaluated now; null when it can
 * @param notStarted why what was chosen before did not begin; null the first time
 * @param decisionOptions after an evaluation the next round can begin instead
 */
record WeighFigures(String team, String standsOut, String period, List<FigureRow> figures, String picture, String pictureText,
        String cannotEvaluate, String notStarted, FiguresDecision figuresDecision, String why, Boolean checked, List<Option> decisionOptions) {
}
