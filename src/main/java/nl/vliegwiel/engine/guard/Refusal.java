package nl.vliegwiel.engine.guard;

import org.camunda.bpm.engine.BadUserRequestException;

/** A guard's no, with a Dutch sentence that says what to do instead and repeats nothing of what was typed. */
class Refusal extends BadUserRequestException {

    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }
}
