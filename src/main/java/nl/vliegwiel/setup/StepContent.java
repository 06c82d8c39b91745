package nl.vliegwiel.setup;

import java.util.List;

/** What one of the four steps holds. */
public interface StepContent extends RoundContent {

    Step step();

    /** What keeps the step from being done, each a short Dutch sentence that says what to do; empty when nothing does. */
    List<String> missing(Round round);

    /** What was agreed, one short Dutch line each; shown when the round is settled. */
    List<String> summary(Round round);
}
