package nl.vliegwiel.escalation;

import java.util.stream.Collectors;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** The escalation of an open form, in the words a user reads. */
@Component
class EscalationSheet {

    private final Escalations escalations;
    private final Dossiers dossiers;
    private final TeamDirectory teams;
    private final Colleagues colleagues;

    EscalationSheet(Escalations escalations, Dossiers dossiers, TeamDirectory teams, Colleagues colleagues) {
        this.escalations = escalations;
        this.dossiers = dossiers;
        this.teams = teams;
        this.colleagues = colleagues;
    }

    Escalation escalation(FormContext context) {
        return escalations.get(context.number(), context.variable(EscalationVariables.ESCALATION_ID));
    }

    String household(FormContext context) {
        return dossiers.get(context.number()).household().name();
    }

    String team(Escalation escalation) {
        return teams.nameOf(escalation.team());
    }

    String escalatedBy(Escalation escalation) {
        return colleagues.nameOf(escalation.escalatedBy()) + " op " + DutchDate.of(escalation.escalatedOn());
    }

    /** The decision at hand, by whom and when. */
    String outcome(Escalation escalation) {
        Round round = escalation.round();
        return round.told() + "\nBesloten door " + colleagues.nameOf(round.decidedBy()) + " op " + DutchDate.of(round.decidedOn()) + ".";
    }

    /** The rounds before this one; null when it is the first. */
    String earlier(Escalation escalation) {
        String lines = escalation.rounds().stream().filter(round -> round != escalation.round()).map(Round::toldWithResult)
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }
}
