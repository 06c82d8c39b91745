package nl.vliegwiel.closing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A process never changes its tenant: the same one begins in the other team where this one waits, and this one ends. */
@Component
class EngineWorkMoves implements WorkMoves {

    private static final String ENDED = "TEAM_CLOSED";
    /** As in {@code engine.tenant}: in a job it says in which team a process begins. */
    private static final String TEAM = "team";

    private final RuntimeService runtime;

    EngineWorkMoves(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public Set<String> waitsAt(String instance) {
        ActivityInstance tree = runtime.getActivityInstance(instance);
        return tree == null || isBetweenSteps(tree) ? Set.of() : leaves(tree).collect(Collectors.toSet());
    }

    private static boolean isBetweenSteps(ActivityInstance part) {
        return part.getChildTransitionInstances().length > 0 || Stream.of(part.getChildActivityInstances()).anyMatch(EngineWorkMoves::isBetweenSteps);
    }

    private static Stream<String> leaves(ActivityInstance part) {
        ActivityInstance[] children = part.getChildActivityInstances();
        return children.length == 0 ? Stream.of(part.getActivityId()) : Stream.of(children).flatMap(EngineWorkMoves::leaves);
    }

    @Override
    public void takeUp(RunningWork work, Set<String> places, String team) {
        Map<String, Object> known = new HashMap<>(runtime.getVariablesTyped(work.id(), false));
        known.put(TEAM, team);
        ProcessInstantiationBuilder builder = runtime.createProcessInstanceByKey(work.process()).businessKey(work.number()).setVariables(known);
        places.forEach(builder::startBeforeActivity);
        builder.execute();
        end(work.id());
    }

    @Override
    public void end(String instance) {
        runtime.deleteProcessInstance(instance, ENDED, false, true);
    }
}
