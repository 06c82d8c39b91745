package nl.vliegwiel.setup;

import java.util.Arrays;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes back the questions of steps that are done. */
@Component
class LapseQuestionsDelegate implements JavaDelegate {

    private final Rounds rounds;
    private final Steps steps;
    private final Contributions contributions;

    LapseQuestionsDelegate(Rounds rounds, Steps steps, Contributions contributions) {
        this.rounds = rounds;
        this.steps = steps;
        this.contributions = contributions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Round round = rounds.get(execution.getProcessBusinessKey());
        Set<Step> open = steps.open(round);
        Arrays.stream(Step.values()).filter(step -> !open.contains(step)).forEach(step -> contributions.lapse(round, step));
    }
}
