package nl.vliegwiel.setup.evaluation;

import java.util.List;
import nl.vliegwiel.figures.FigureRow;

/**
 * The form {@code weigh-figures}.
 *
 * @param cannotEvaluate why the round cannot be evaluated now; null when it can
 */
record WeighFigures(String team, String standsOut, String period, List<FigureRow> figures, String picture, String pictureText,
        String cannotEvaluate, FiguresDecision figuresDecision, String why) {
}
