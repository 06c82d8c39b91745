package nl.vliegwiel.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import nl.vliegwiel.mandate.Budgets;
import nl.vliegwiel.mandate.Euro;
import nl.vliegwiel.mandate.Ledger;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.stereotype.Component;

/** What teams have left this year, in the words a user reads. */
@Component
class TeamBudgets {

    private final Ledger ledger;
    private final Budgets budgets;
    private final TeamDirectory teams;
    private final Clock clock;

    TeamBudgets(Ledger ledger, Budgets budgets, TeamDirectory teams, Clock clock) {
        this.ledger = ledger;
        this.budgets = budgets;
        this.teams = teams;
        this.clock = clock;
    }

    /** "€ 1.200,00 van € 50.000,00 in 2026 (afspraak centrum-2026)" */
    String left(String team) {
        int year = LocalDate.now(clock).getYear();
        return budgets.of(team, year)
                .map(agreed -> "%s van %s in %d (afspraak %s)".formatted(Euro.text(ledger.left(team, year)), Euro.text(agreed.amount()), year,
                        agreed.version()))
                .orElse("Met dit team is geen budget afgesproken.");
    }

    /** A line per team; null when none of them has a budget. */
    String leftOf(Collection<String> ids) {
        int year = LocalDate.now(clock).getYear();
        String lines = ids.stream().sorted().filter(team -> budgets.of(team, year).isPresent())
                .map(team -> teams.nameOf(team) + ": " + left(team)).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }
}
