package nl.vliegwiel.setup.approach;

import java.util.ArrayList;
import java.util.List;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.Step;
import nl.vliegwiel.setup.StepContent;
import org.springframework.stereotype.Component;

/** Step 2. */
@Component
class ApproachStep implements StepContent {

    private final Approaches approaches;
    private final DiscussedCases cases;
    private final Principles principles;
    private final Progressing progressing;

    ApproachStep(Approaches approaches, DiscussedCases cases, Principles principles, Progressing progressing) {
        this.approaches = approaches;
        this.cases = cases;
        this.principles = principles;
        this.progressing = progressing;
    }

    @Override
    public Step step() {
        return Step.APPROACH;
    }

    @Override
    public void begin(Round round, Round previous) {
        if (previous != null) {
            approaches.copy(previous, round);
            cases.copy(previous, round);
            principles.copy(previous, round);
        }
    }

    @Override
    public List<String> missing(Round round) {
        return ApproachGates.missing(progressing.of(round, List.of(), List.of()));
    }

    @Override
    public List<String> summary(Round round) {
        List<String> lines = new ArrayList<>();
        approaches.chosen(round).ifPresent(chosen -> lines.add("Benadering: " + chosen.name()
                + (chosen.also().isEmpty() ? "" : ", en ook " + String.join(", ", chosen.also()))));
        lines.add("Casussen besproken: " + cases.of(round).size());
        List<Principles.Decided> decided = principles.decided(round);
        lines.add("Uitgangspunten afgesproken: " + decided.stream().filter(one -> one.decision() != Decision.NOT_AGREED).count()
                + " van " + principles.all().size());
        decided.stream().filter(one -> one.decision() != Decision.AGREED)
                .forEach(one -> lines.add(one.text() + " – " + one.decision().label() + ": " + one.words()));
        return lines;
    }
}
