package nl.vliegwiel.engine.guard;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultFailedJobCommandFactory;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A failed step becomes a retry and then an incident that says in Dutch what to do; the log has the same mark, with the place in the code. */
class QuietJobFailures implements FailedJobCommandFactory {

    private static final Logger LOG = LoggerFactory.getLogger(QuietJobFailures.class);

    private final FailedJobCommandFactory stock = new DefaultFailedJobCommandFactory();

    @Override
    public Command<Object> getCommand(String jobId, Throwable failure) {
        if (failure == null) {
            return stock.getCommand(jobId, null);
        }
        Throwable quiet = UnknownFailure.ofStep(failure);
        if (UnknownFailure.readable(failure).isEmpty()) {
            LOG.error("Job {} failed, mark {}: {}", jobId, UnknownFailure.mark(failure), UnknownFailure.kinds(failure), quiet);
        }
        return stock.getCommand(jobId, quiet);
    }
}
