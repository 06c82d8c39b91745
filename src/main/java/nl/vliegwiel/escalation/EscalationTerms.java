package nl.vliegwiel.escalation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import nl.vliegwiel.mandate.EscalationAgreement;
import nl.vliegwiel.mandate.EscalationAgreements;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** Who decides on a team's escalations and until when; where nothing was agreed, management within the standard days. */
@Component
class EscalationTerms {

    private final EscalationAgreements agreements;
    private final EscalationProperties properties;
    private final TeamDirectory teams;
    private final WorkingDays days;

    EscalationTerms(EscalationAgreements agreements, EscalationProperties properties, TeamDirectory teams, WorkingDays days) {
        this.agreements = agreements;
        this.properties = properties;
        this.teams = teams;
        this.days = days;
    }

    /** Null when nothing was agreed. */
    String version(String team) {
        return agreements.of(team, days.today()).map(EscalationAgreement::version).orElse(null);
    }

    LocalDate decideBefore(String team) {
        int allowed = agreements.of(team, days.today()).map(EscalationAgreement::workingDays).orElse(properties.workingDays());
        return days.after(days.today(), allowed);
    }

    /** Tells the process until when management may take, and when to ask after it: the morning after. */
    Decisions tell(Decisions decisions, LocalDate decideBefore) {
        return decisions.with(EscalationVariables.ESCALATION_DUE_ON, days.closeOf(decideBefore))
                .with(EscalationVariables.ESCALATION_OVERDUE_ON, days.morningOf(decideBefore.plusDays(1)));
    }

    /** A line per team of the first line that somebody works for; null when there is none. */
    String inWords(Collection<String> ids) {
        String lines = ids.stream().sorted().map(team -> teams.nameOf(team) + ": " + inWords(team)).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }

    String inWords(String team) {
        return agreements.of(team, days.today())
                .map(agreed -> "%s beslist binnen %d werkdagen. Lukt dat niet, dan: %s (afspraak %s)."
                        .formatted(agreed.decides(), agreed.workingDays(), agreed.nextInLine(), agreed.version()))
                .orElse("het management beslist binnen %d werkdagen. Er is nog niets anders afgesproken.".formatted(properties.workingDays()));
    }

    boolean mayAskAgain(Escalation escalation) {
        return escalation.rounds().size() < properties.rounds();
    }
}
