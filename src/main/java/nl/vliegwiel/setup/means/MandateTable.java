package nl.vliegwiel.setup.means;

import java.util.List;
import java.util.Optional;
import nl.vliegwiel.mandate.Euro;

/** A proposed mandate in the words a user reads. */
final class MandateTable {

    private MandateTable() {
    }

    static List<Line> of(ProposedMandate mandate) {
        return mandate.powers().stream().map(MandateTable::line).toList();
    }

    private static Line line(PowerProposal power) {
        boolean own = power.isTeams();
        return new Line(power.kind().label(), power.decidedBy() == null ? "Nog niet gekozen" : power.decidedBy().label(),
                own && power.upTo() != null ? Euro.text(power.upTo()) : "", own ? power.deviation() ? "Ja" : "Nee" : "",
                Optional.ofNullable(power.conditions()).orElse(""));
    }

    static String sanctions(ProposedMandate mandate) {
        return mandate.sanctions() == null ? "Nog niet gekozen" : mandate.sanctions() ? "Ja" : "Nee";
    }

    /** Null until it was agreed. */
    static String escalation(ProposedMandate mandate) {
        if (!mandate.hasEscalation()) {
            return null;
        }
        String days = mandate.escalationDays() == 1 ? "1 werkdag" : mandate.escalationDays() + " werkdagen";
        return "Werkt iemand niet mee? Dan beslist " + mandate.escalationDecides() + " binnen " + days + ". Daarna beslist " + mandate.escalationNext() + ".";
    }

    /** A row of the table. */
    record Line(String decision, String who, String upTo, String deviation, String conditions) {
    }
}
