package nl.vliegwiel.setup;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;

/** Rounds whose steps are done without any form, for tests of what comes after. */
@TestComponent
@Transactional
public class SettledRounds {

    private final Rounds rounds;
    private final Steps steps;

    SettledRounds(Rounds rounds, Steps steps) {
        this.rounds = rounds;
        this.steps = steps;
    }

    /** Nothing of it is open. */
    public Round begin(String team, String name) {
        Round round = rounds.begin(team, name, "We beginnen.", "daan");
        List.of(Step.values()).forEach(step -> steps.complete(round, step, "daan"));
        return round;
    }

    public void settle(String number, LocalDate from, LocalDate evaluateOn) {
        rounds.get(number).settle(from, evaluateOn, "daan");
    }

    /** Somebody takes a step up again. */
    public void reopen(String number, Step step) {
        steps.open(rounds.get(number), step, "Nog eens bekijken.", "daan");
    }

    public void complete(String number, Step step) {
        steps.complete(rounds.get(number), step, "daan");
    }
}
