package nl.vliegwiel.setup;

import java.time.LocalDate;
import java.util.List;

/** The form {@code settle-round}. */
record SettleRound(String team, List<Line> agreed, String missing, LocalDate inForceFrom, LocalDate evaluateOn) {

    record Line(String step, String agreed) {
    }
}
