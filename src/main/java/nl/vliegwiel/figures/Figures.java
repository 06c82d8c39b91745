package nl.vliegwiel.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.vliegwiel.team.Team;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What teams did and reached (mission T9), counted when somebody asks. Whoever asks decides who may see it: these are numbers, and rights
 * on dossiers play no part.
 */
@Service
@Transactional(readOnly = true)
@EnableConfigurationProperties(FigureTerms.class)
public class Figures {

    private final FactTables tables;
    private final TeamDirectory teams;
    private final FigureTerms terms;

    Figures(FactTables tables, TeamDirectory teams, FigureTerms terms) {
        this.tables = tables;
        this.teams = teams;
        this.terms = terms;
    }

    /**
     * @param team of any line, also one that is not there yet or no more
     * @param from first day
     * @param to last day
     * @throws IllegalArgumentException when the period ends before it begins
     */
    public TeamFigures figures(String team, LocalDate from, LocalDate to) {
        return of(List.of(team), from, to).get(0);
    }

    /** Of every team of the first line, in the order of the directory; the second line does another kind of work. */
    public List<TeamFigures> allTeams(LocalDate from, LocalDate to) {
        return of(firstLine(), from, to);
    }

    /** A team beside itself in the period of equal length before this one, and beside the others of the first line. */
    public SideBySide beside(String team, LocalDate from, LocalDate to) {
        Set<String> all = new LinkedHashSet<>(List.of(team));
        boolean second = teams.find(team).map(Team::line).filter(Line.SECOND::equals).isPresent();
        all.addAll(second ? List.of() : firstLine());
        List<TeamFigures> found = of(all, from, to);
        LocalDate before = from.minusDays(ChronoUnit.DAYS.between(from, to) + 1);
        return new SideBySide(found.get(0), figures(team, before, from.minusDays(1)), found.subList(1, found.size()));
    }

    private List<String> firstLine() {
        return teams.teams(Line.FIRST).stream().map(Team::id).toList();
    }

    private List<TeamFigures> of(Collection<String> some, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period from " + from + " to " + to + " has no days");
        }
        if (some.isEmpty()) {
            return List.of();
        }
        TeamFacts facts = tables.of(some, from, to);
        return some.stream().map(team -> new Calculation(team, from, to, facts, terms.smallestGroup()).figures()).toList();
    }
}
