package nl.vliegwiel.escalation;

import java.util.List;
import nl.vliegwiel.form.Option;

record CarryOutEscalation(
        String household, String team, String obstacle, String needed, String neededBy, String outcome,
        EscalationResult escalationResult, String done, List<Option> resultOptions) {
}
