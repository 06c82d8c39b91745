package nl.vliegwiel.engine.guard;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vliegwiel.engine.actor.CurrentActor;
import nl.vliegwiel.form.FormRejected;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Tells a person in plain Dutch why something was refused, as RFC 9457 problem details. The JAX-RS exception is the only kind that
 * the engine's REST resources pass on without an English sentence before it.
 */
class PlainAnswers extends CommandInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(PlainAnswers.class);
    private static final String GONE = "Deze taak is er niet meer: een collega heeft hem al afgerond. Kies een andere taak uit de lijst.";
    private static final String BUSY = "Een collega was u net voor. Er is niets opgeslagen. Ververs de takenlijst en kijk wat er nog te doen is.";

    private static final String OTHER_TEAM = "Dit is niet van uw team.";
    /** How the engine says it; the exception is of the general kind, which REST takes for a technical fault. */
    private static final String OTHER_TENANT = "belongs to no authenticated tenant";

    private static final String OTHER_TENANT_FOR_TASK = "Cannot change tenantId of Task";

    private final CurrentActor actors;

    PlainAnswers(CurrentActor actors) {
        this.actors = actors;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() != null || actors.find().isEmpty()) {
            return next.execute(command);
        }
        try {
            return next.execute(command);
        } catch (RuntimeException failure) {
            throw plain(command, failure);
        }
    }

    private static RuntimeException plain(Command<?> command, RuntimeException failure) {
        Optional<FormRejected> rejected = Causes.find(failure, FormRejected.class);
        if (rejected.isPresent()) {
            return answer(Status.BAD_REQUEST, rejected.get().getMessage(), rejected.get().faults());
        }
        Optional<Refusal> refused = Causes.find(failure, Refusal.class);
        if (refused.isPresent()) {
            return answer(Status.BAD_REQUEST, refused.get().getMessage(), List.of());
        }
        if (somebodyWasFirst(failure)) {
            return answer(Status.CONFLICT, BUSY, List.of());
        }
        if (failure instanceof NullValueException && (command instanceof SubmitTaskFormCmd || command instanceof ClaimTaskCmd)) {
            return answer(Status.NOT_FOUND, GONE, List.of());
        }
        if (failure instanceof ProcessEngineException && String.valueOf(failure.getMessage()).contains(OTHER_TENANT)) {
            return answer(Status.FORBIDDEN, OTHER_TEAM, List.of());
        }
        if (failure instanceof ProcessEngineException && String.valueOf(failure.getMessage()).contains(OTHER_TENANT_FOR_TASK)) {
            return answer(Status.BAD_REQUEST, TaskChangeGuard.FIXED, List.of());
        }
        return UnknownFailure.readable(failure).<RuntimeException>map(fault -> answer(Status.CONFLICT, fault.getMessage(), List.of()))
                .orElseGet(() -> isOfTheEngine(failure) ? failure : unknown(failure));
    }

    private static boolean somebodyWasFirst(RuntimeException failure) {
        return Causes.of(failure).anyMatch(cause -> cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException
                || cause instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().matches("40.*|HYT00"));
    }

    /** The engine's own messages name ids and rights; what it only passes on (of a database, of a service) may hold anything. */
    private static boolean isOfTheEngine(RuntimeException failure) {
        return failure instanceof WebApplicationException || failure instanceof ProcessEngineException
                && !(failure instanceof ProcessEnginePersistenceException)
                && Causes.of(failure).allMatch(ProcessEngineException.class::isInstance);
    }

    private static RuntimeException unknown(RuntimeException failure) {
        UnknownFailure quiet = UnknownFailure.ofRequest(failure);
        LOG.error("Request failed, mark {}: {}", UnknownFailure.mark(failure), UnknownFailure.kinds(failure), quiet);
        return answer(Status.INTERNAL_SERVER_ERROR, quiet.getMessage(), List.of());
    }

    private static WebApplicationException answer(Status status, String message, List<FormRejected.Fault> faults) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.getStatusCode());
        problem.put("detail", message);
        problem.put("message", message);
        problem.put("faults", faults);
        return new WebApplicationException(message, Response.status(status).type("application/problem+json").entity(problem).build());
    }
}
