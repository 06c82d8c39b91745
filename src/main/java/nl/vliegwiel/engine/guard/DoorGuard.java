package nl.vliegwiel.engine.guard;

import java.util.Optional;
import nl.vliegwiel.engine.actor.CurrentActor;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Shuts every door by which a person could bring free text into the engine or go round a form; for everybody, the administrator
 * included (design §1). Only what somebody asks for directly is judged: commands of the product's own code pass.
 */
class DoorGuard extends CommandInterceptor {

    private final CurrentActor actors;
    private final ShutDoors doors = new ShutDoors();

    DoorGuard(CurrentActor actors) {
        this.actors = actors;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() == null && actors.find().isPresent()) {
            Optional<String> refusal = doors.refusal(command);
            if (refusal.isPresent()) {
                throw new Refusal(refusal.get());
            }
        }
        return next.execute(command);
    }
}
