package nl.vliegwiel.escalation;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.form.Option;

/** What is stuck, as a worker tells management. */
record Escalate(
        String dossier, Obstacle obstacle, String partner, String rule, String tried, String needed, LocalDate neededBy, String agreement,
        List<Option> dossierOptions) {
}
