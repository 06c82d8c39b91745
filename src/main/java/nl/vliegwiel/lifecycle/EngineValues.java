package nl.vliegwiel.lifecycle;

import nl.vliegwiel.process.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Variables of a process as the product reads them. */
final class EngineValues {

    private EngineValues() {
    }

    /** Null when the process does not have it. */
    static <T> T read(DelegateExecution execution, Variable<T> variable) {
        return variable.decode(execution.getVariable(variable.name()));
    }
}
