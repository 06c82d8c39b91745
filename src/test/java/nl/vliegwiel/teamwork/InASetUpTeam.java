package nl.vliegwiel.teamwork;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.engine.time.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A test that begins with a new team's first round, on a Monday morning, and leaves nothing of it. */
abstract class InASetUpTeam {

    static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    static final LocalDate EVALUATION = LocalDate.of(2027, 3, 1);
    static final String SETTLE = "userTask_settleRound";

    @Autowired
    BeanFactory beans;
    @Autowired
    Player player;
    @Autowired
    TimeMachine time;

    SetUpTeam team;

    @BeforeEach
    void begin() {
        time.goTo(Instant.parse("2026-03-02T09:00:00Z"));
        team = begun();
    }

    /** Its assignment is recorded and step 1 is open. */
    SetUpTeam begun() {
        return SetUpTeam.assigned(beans, Map.of());
    }

    @AfterEach
    void forget() {
        team.forget();
    }

    void settledAndInForce() {
        team.throughAllSteps().settle(FROM, EVALUATION);
        team.round().at(FROM);
    }

    /** daan reports it, and it is passed on. */
    void report(String event, Map<String, Object> more) {
        team.round().report("daan", event, more);
    }

    /** daan reports it; nothing of it is passed on yet. */
    void reportOnly(String event, Map<String, Object> more) {
        player.start("daan", "setup-event", StepAnswers.with(StepAnswers.with(StepAnswers.with(more, "round", team.round().number()),
                "event", event), "explanation", "Dat is nodig."));
    }
}
