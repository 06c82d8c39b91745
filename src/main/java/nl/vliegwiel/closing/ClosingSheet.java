package nl.vliegwiel.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.vliegwiel.mandate.Budgets;
import nl.vliegwiel.mandate.Euro;
import nl.vliegwiel.mandate.Ledger;
import nl.vliegwiel.team.Colleagues.Colleague;
import nl.vliegwiel.team.Memberships;
import nl.vliegwiel.team.Team.Neighbourhood;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** What the forms show of a team that closes: counts and colleagues, nothing of a household. */
@Component
class ClosingSheet {

    private static final String DOSSIERS = "case-lifecycle";

    private final TeamDirectory teams;
    private final TeamWork work;
    private final Memberships memberships;
    private final Budgets budgets;
    private final Ledger ledger;
    private final WorkingDays days;

    ClosingSheet(TeamDirectory teams, TeamWork work, Memberships memberships, Budgets budgets, Ledger ledger, WorkingDays days) {
        this.teams = teams;
        this.work = work;
        this.memberships = memberships;
        this.budgets = budgets;
        this.ledger = ledger;
        this.days = days;
    }

    String name(TeamClosing closing) {
        return teams.nameOf(closing.team());
    }

    /** Null when nobody goes on. */
    String receivers(TeamClosing closing) {
        if (closing.receivingTeam() == null) {
            return null;
        }
        Map<String, String> areas = teams.allNeighbourhoods().stream().collect(Collectors.toMap(Neighbourhood::code, Neighbourhood::name));
        List<String> lines = new ArrayList<>();
        new TreeMap<>(closing.succession().byNeighbourhood())
                .forEach((area, team) -> lines.add(areas.getOrDefault(area, area) + ": " + teams.nameOf(team)));
        lines.add((lines.isEmpty() ? "" : "Al het andere: ") + teams.nameOf(closing.receivingTeam()));
        return String.join("\n", lines);
    }

    List<PrepareClosing.Row> standing(String team) {
        List<PrepareClosing.Row> rows = new ArrayList<>(List.of(new PrepareClosing.Row("Open dossiers", work.openDossiers(team))));
        work.running(team).stream().filter(running -> !running.process().equals(DOSSIERS))
                .collect(Collectors.groupingBy(RunningWork::kind, TreeMap::new, Collectors.counting()))
                .forEach((kind, count) -> rows.add(new PrepareClosing.Row(kind, count.intValue())));
        return rows;
    }

    /** Null when nobody works there. */
    String members(String team) {
        String names = memberships.members(team).stream().map(Colleague::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    /** Null when no budget was agreed for this year. */
    String budget(String team) {
        LocalDate today = days.today();
        return budgets.of(team, today.getYear()).map(agreed -> Euro.text(ledger.left(team, today.getYear())) + " over van "
                + Euro.text(agreed.amount()) + " voor " + today.getYear()).orElse(null);
    }
}
