package nl.vliegwiel.plan;

import java.time.LocalDate;
import java.util.List;

/** Answers to {@code draw-up-plan}. */
final class Drawn {

    private Drawn() {
    }

    static DrawUpPlan plan(List<GoalRow> goals, String explanation, LocalDate review) {
        return answers(goals, explanation, review, false, null, null);
    }

    /** The household was there and agreed. */
    static DrawUpPlan agreed(List<GoalRow> goals, LocalDate review, LocalDate on, String words) {
        return answers(goals, null, review, true, on, words);
    }

    private static DrawUpPlan answers(List<GoalRow> goals, String explanation, LocalDate review, boolean together, LocalDate on, String words) {
        return new DrawUpPlan(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, goals,
                explanation, review, together, on, words);
    }
}
