package nl.vliegwiel.setup.evaluation;

import java.util.List;
import nl.vliegwiel.figures.FigureRow;
import nl.vliegwiel.form.Option;

/** The form {@code evaluate-assignment}. */
record EvaluateAssignment(String team, String evaluatedBy, String period, List<FigureRow> figures, String picture, String pictureText,
        Boolean hasOutliers, List<OutlierLine> outliers, String summary, Boolean hasAdjustments, List<AdjustmentLine> adjustments, String wayOn,
        List<VerdictRow> goals, Answer answer, String changes, String remark, Boolean checked, List<Option> answerOptions) {

    record OutlierLine(String sentence, String explanation) {
    }

    record AdjustmentLine(String what, String step, String why) {
    }

    /** @param goalId known by the server, whatever comes back */
    record VerdictRow(String goalId, String goal, String measure, String reached, String words, String verdict) {
    }

    /** What management says, with the words a user reads. */
    enum Answer {
        AGREED("Akkoord"),
        BACK("Nog niet akkoord: er moet iets anders");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        Option option() {
            return new Option(label, name());
        }
    }
}
