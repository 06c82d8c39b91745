package nl.vliegwiel.engine.time;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Moves the one clock, so that a year can be played in seconds. Only the demo and the tests ask for it. */
@Component
public class TimeMachine {

    /** From here on it is this moment, and time stands still until {@link #backToNow} or another move. */
    public void goTo(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    public void backToNow() {
        ClockUtil.reset();
    }
}
