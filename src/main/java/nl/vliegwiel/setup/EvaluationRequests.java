package nl.vliegwiel.setup;

import java.util.Optional;

/** Asks to evaluate a round before its date. */
public interface EvaluationRequests {

    /** Why the round cannot be evaluated now, in Dutch; empty when it can. */
    Optional<String> objection(Round round);

    /** Starts the evaluation; one that runs already goes on. Call it from an asynchronous step. */
    void ask(Round round);
}
