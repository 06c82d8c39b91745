package nl.vliegwiel.setup;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which steps of a round are open. The model reads the same from its variables; both change together. */
@Service
@Transactional
public class Steps {

    private final StepMarks marks;
    private final Clock clock;

    Steps(StepMarks marks, Clock clock) {
        this.marks = marks;
        this.clock = clock;
    }

    /** The open ones, in order. */
    public Set<Step> open(Round round) {
        return of(round).stream().filter(StepMark::isOpen).map(StepMark::step)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
    }

    /** Why the step was taken up again; null when it simply was its turn, or is not open. */
    public String reason(Round round, Step step) {
        return of(round).stream().filter(mark -> mark.isOpen() && mark.step() == step)
                .flatMap(mark -> Stream.ofNullable(mark.reason())).findFirst().orElse(null);
    }

    /** Whether this round took the step up at some time; what it did not take up stays as the round before left it. */
    @Transactional(readOnly = true)
    public boolean wasOpen(Round round, Step step) {
        return everOpened(round, step);
    }

    /** Opens a step; one that is open already stays as it is. */
    void open(Round round, Step step, String reason, String by) {
        if (!open(round).contains(step)) {
            marks.save(new StepMark(round.number(), step, reason, by, Instant.now(clock)));
        }
    }

    /**
     * Marks a step as done. In a round that goes through all steps it opens the next one that was never done.
     *
     * @return what the process needs to know: first what opens, then what closes, so that the round is never without an open step in between
     */
    public Decisions complete(Round round, Step step, String by) {
        Decisions decisions = Decisions.none();
        Optional<Step> next = round.isWhole() ? step.next().filter(after -> !everOpened(round, after)) : Optional.empty();
        if (next.isPresent()) {
            open(round, next.get(), null, by);
            decisions = decisions.with(next.get().open(), true);
        }
        of(round).stream().filter(mark -> mark.isOpen() && mark.step() == step).forEach(mark -> mark.complete(by, Instant.now(clock)));
        return decisions.with(step.open(), false);
    }

    /**
     * Opens step 3 when it was done for other people than the team is for now: its sums and its agreements no longer fit. In a round that
     * goes through all steps and has not come to it, it simply waits its turn.
     */
    Decisions recompute(Round round, String by) {
        if (round.isWhole() && !everOpened(round, Step.MEANS)) {
            return Decisions.none();
        }
        open(round, Step.MEANS, "Voor wie het team er is, verandert. Reken het budget opnieuw uit.", by);
        return Decisions.none().with(Step.MEANS.open(), true).with(SetupVariables.SETTLE_ANEW, round.isSettled());
    }

    /** What the process needs to know of all steps. */
    public Decisions flags(Round round) {
        Set<Step> open = open(round);
        return Arrays.stream(Step.values()).reduce(Decisions.none().with(SetupVariables.SETTLE_ANEW, false),
                (decisions, step) -> decisions.with(step.open(), open.contains(step)), (one, other) -> other);
    }

    /** One line per step, with what it waits for. */
    List<String> lines(Round round) {
        Set<Step> open = open(round);
        return Arrays.stream(Step.values())
                .map(step -> step.label() + " – " + (open.contains(step) ? "open" : everOpened(round, step) || !round.isWhole() ? "rond" : "nog niet begonnen"))
                .toList();
    }

    private boolean everOpened(Round round, Step step) {
        return of(round).stream().anyMatch(mark -> mark.step() == step);
    }

    private List<StepMark> of(Round round) {
        return marks.findByNumberOrderByOpenedAt(round.number());
    }
}
