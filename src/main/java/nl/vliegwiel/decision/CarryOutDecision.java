package nl.vliegwiel.decision;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;

/** @param spent travels as text, so that no cent gets lost on the way */
record CarryOutDecision(
        String household, String kind, String what, String outcome, String amount,
        CarryOut carryOut, LocalDate doneOn, String done, @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal spent, String notNeeded,
        Boolean costs) {
}
