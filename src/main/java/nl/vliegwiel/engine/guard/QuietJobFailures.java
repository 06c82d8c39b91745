package nl.vliegwiel.engine.guard;

import java.util.UUID;
import nl.vliegwiel.process.ReadableFault;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultFailedJobCommandFactory;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A failed step becomes a retry and then an incident that says in Dutch what to do. The message of an unknown exception may quote a person's
 * data (a database does), so it is neither kept nor logged: Cockpit shows a mark, the log has the same mark with the place in the code.
 */
class QuietJobFailures implements FailedJobCommandFactory {

    private static final Logger LOG = LoggerFactory.getLogger(QuietJobFailures.class);
    private static final int MARK_LENGTH = 8;

    private final FailedJobCommandFactory stock = new DefaultFailedJobCommandFactory();

    @Override
    public Command<Object> getCommand(String jobId, Throwable exception) {
        return stock.getCommand(jobId, exception == null ? null : quiet(jobId, exception));
    }

    private static Throwable quiet(String jobId, Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof ReadableFault) {
                return new StepFailed(cause.getMessage(), cause);
            }
        }
        String mark = UUID.randomUUID().toString().substring(0, MARK_LENGTH);
        StepFailed failed = new StepFailed("Deze stap lukte niet door een technische fout (kenmerk " + mark + ", "
                + root(exception).getClass().getSimpleName() + "). Probeer het opnieuw; lukt het weer niet, geef het kenmerk door aan beheer.",
                root(exception));
        LOG.error("Job {} failed, mark {}", jobId, mark, failed);
        return failed;
    }

    private static Throwable root(Throwable exception) {
        Throwable root = exception;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    /** What Cockpit shows: our message and the place in the code, never the original's message. */
    private static final class StepFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StepFailed(String message, Throwable place) {
            super(message);
            setStackTrace(place.getStackTrace());
        }
    }
}
