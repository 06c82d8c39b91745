package nl.vliegwiel.engine;

import nl.vliegwiel.process.ReadableFault;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.boot.test.context.TestComponent;

/** A step that fails for as long as it is told to. */
@TestComponent("probeStep")
public class ProbeStep implements JavaDelegate {

    private volatile RuntimeException failure;

    void failWith(RuntimeException exception) {
        failure = exception;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (failure != null) {
            throw failure;
        }
    }

    /** A fault that a feature made for readers. */
    static final class Readable extends RuntimeException implements ReadableFault {

        private static final long serialVersionUID = 1L;

        Readable(String message) {
            super(message);
        }
    }
}
