package nl.vliegwiel.setup.evaluation;

import nl.vliegwiel.form.Option;

/** How a team goes on after an evaluation, with the words a user reads. */
enum GoesOn {
    NEXT_ROUND("Het team gaat door met een volgende ronde", AfterEvaluation.NEXT_ROUND),
    CLOSE("Het team sluit", AfterEvaluation.CLOSE),
    MERGE("Het team gaat samen met een ander team", AfterEvaluation.CLOSE);

    private final String label;
    private final AfterEvaluation after;

    GoesOn(String label, AfterEvaluation after) {
        this.label = label;
        this.after = after;
    }

    String label() {
        return label;
    }

    AfterEvaluation after() {
        return after;
    }

    /** Whether the team is no longer there afterwards. */
    boolean ends() {
        return after == AfterEvaluation.CLOSE;
    }

    Option option() {
        return new Option(label, name());
    }
}
