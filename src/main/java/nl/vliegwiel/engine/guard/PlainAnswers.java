package nl.vliegwiel.engine.guard;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.engine.actor.CurrentActor;
import nl.vliegwiel.form.FormRejected;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Tells a person in plain Dutch why a form or a task was refused, as RFC 9457 problem details. The JAX-RS exception is the only kind that
 * the engine's REST resources pass on without an English sentence before it.
 */
class PlainAnswers extends CommandInterceptor {

    private static final String GONE = "Deze taak is er niet meer: een collega heeft hem al afgerond. Kies een andere taak uit de lijst.";
    private static final String BUSY = "Een collega was u net voor. Er is niets opgeslagen. Ververs de takenlijst en kijk wat er nog te doen is.";

    private static final String OTHER_TEAM = "Dit is niet van uw team.";

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
        } catch (FormRejected rejected) {
            throw answer(Status.BAD_REQUEST, rejected.getMessage(), rejected.faults(), rejected);
        } catch (OptimisticLockingException | OptimisticLockingFailureException tooLate) {
            throw answer(Status.CONFLICT, BUSY, List.of(), tooLate);
        } catch (AuthorizationException forbidden) {
            throw forbidden;
        } catch (NullValueException missing) {
            if (command instanceof SubmitTaskFormCmd || command instanceof ClaimTaskCmd) {
                throw answer(Status.NOT_FOUND, GONE, List.of(), missing);
            }
            throw missing;
        } catch (ProcessEngineException failure) {
            throw plain(failure);
        }
    }

    /** A guard's own words are dug out of what the engine wrapped around them; another team's row is named as such. */
    private static RuntimeException plain(ProcessEngineException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal) {
                return answer(Status.BAD_REQUEST, cause.getMessage(), List.of(), failure);
            }
        }
        boolean otherTeam = failure.getMessage() != null && failure.getMessage().contains("belongs to no authenticated tenant");
        return otherTeam ? answer(Status.FORBIDDEN, OTHER_TEAM, List.of(), failure) : failure;
    }

    private static ClientErrorException answer(Status status, String message, List<FormRejected.Fault> faults, Exception cause) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.getStatusCode());
        problem.put("detail", message);
        problem.put("message", message);
        problem.put("faults", faults);
        return new ClientErrorException(message, Response.status(status).type("application/problem+json").entity(problem).build(), cause);
    }
}
