package nl.vliegwiel.figures;

import static nl.vliegwiel.figures.Figure.CASELOAD;
import static nl.vliegwiel.figures.Figure.CLOSED;
import static nl.vliegwiel.figures.Figure.GREEN_GAINED;
import static nl.vliegwiel.figures.Figure.HANDOVERS;
import static nl.vliegwiel.figures.Figure.OPEN;
import static nl.vliegwiel.figures.Figure.OPENED;
import static nl.vliegwiel.figures.Figure.OVERDUE;
import static nl.vliegwiel.figures.Figure.OVERDUE_RATE;
import static nl.vliegwiel.figures.Figure.PARTICIPATION;
import static nl.vliegwiel.figures.Figure.THROUGHPUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.team.Team;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.TeamDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The second quarter of 2027, looked at on its last day. Counted by hand. */
@ProductTest
@Transactional
@DisplayName("A team's figures")
class FiguresTest {

    private static final String EAST = "figuren-oost";
    private static final String WEST = "figuren-west";
    private static final LocalDate FROM = LocalDate.of(2027, 4, 1);
    private static final LocalDate TO = LocalDate.of(2027, 6, 30);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-06-30T12:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final String[] NONE_GREEN = {"INDIVIDUAL", "COLLECTIVE", "INDIVIDUAL"};

    @Autowired
    private JdbcClient database;
    @Autowired
    private LifeDomains domains;
    private final TeamDirectory directory = mock(TeamDirectory.class);
    private JdbcClient jdbc;
    private TeamRows rows;
    private Figures figures;

    @BeforeEach
    void twoTeams() {
        jdbc = spy(database);
        rows = new TeamRows(database);
        figures = new Figures(new FactTables(jdbc, domains, CLOCK), directory, new FigureTerms(2, 12, 13, null));
        firstLine(EAST, WEST);
    }

    private void firstLine(String... ids) {
        when(directory.teams(Line.FIRST)).thenReturn(List.of(ids).stream().map(id -> new Team(id, id, Line.FIRST, List.of(), null)).toList());
    }

    @Test
    void countWhatCameWhatEndedAndHowLongItTook() {
        rows.dossier(EAST, "2027-01-01", "2027-04-11");
        rows.dossier(EAST, "2027-04-01", "2027-05-01");
        rows.dossier(EAST, "2027-04-01", "2027-06-30");
        rows.dossier(EAST, "2027-03-31", "2027-07-01");
        rows.dossier(EAST, "2026-01-01", "2027-03-31");
        rows.dossier(EAST, "2027-06-30", null);

        TeamFigures east = figures.figures(EAST, FROM, TO);
        expect(east, OPENED, "3");
        expect(east, CLOSED, "3");
        // 100, 30 and 90 days.
        expect(east, THROUGHPUT, "90");
        assertThat(east.of(OPEN)).as("one open dossier is fewer than the smallest group of two").isNull();
    }

    @Test
    void countADossierThatCameBackFromItsReopening() {
        rows.dossier(EAST, "2027-04-01", "2027-04-21");
        String back = rows.file(EAST, "2026-01-01", "2027-06-10");
        rows.run(back, EAST, "2026-01-01", "2026-12-31");
        rows.run(back, EAST, "2027-05-01", "2027-05-10");
        rows.run(back, EAST, "2027-05-10", "2027-06-10");

        TeamFigures east = figures.figures(EAST, FROM, TO);
        // 20 days, and 40 from 1 May on; the household that stayed on 10 May did not end.
        expect(east, THROUGHPUT, "30");
        expect(east, OPENED, "2");
        expect(east, CLOSED, "2");
        assertThat(figures.figures(EAST, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)).of(CLOSED)).as("alone").isNull();
    }

    @Test
    void goWithADossierThatMovesToAnotherTeam() {
        for (int i = 0; i < 2; i++) {
            String moved = rows.file(WEST, "2027-01-01", "2027-06-15");
            rows.run(moved, EAST, "2027-01-01", "2027-05-06");
            rows.run(moved, WEST, "2027-05-06", "2027-06-15");
        }

        TeamFigures west = figures.figures(WEST, FROM, TO);
        expect(west, OPENED, "2");
        expect(west, CLOSED, "2");
        expect(west, THROUGHPUT, "40");
        TeamFigures east = figures.figures(EAST, FROM, TO);
        assertThat(east.values()).doesNotContainKeys(OPENED, CLOSED, THROUGHPUT, OPEN);
        expect(east, PARTICIPATION, "0");
    }

    @Test
    void countHandoversAmongTheDossiersThatWereOpen() {
        String handed = rows.file("specialistenteam", "2027-01-01", null);
        rows.run(handed, EAST, "2027-01-01", "2027-05-01");
        rows.acceptedHandover(handed, EAST, "2027-04-28", "2027-05-01");
        String returned = rows.file(EAST, "2027-01-01", null);
        rows.run(returned, EAST, "2027-01-01", "2027-04-15");
        rows.acceptedHandover(returned, EAST, "2027-04-15", "2027-04-15");
        rows.run(returned, EAST, "2027-06-01", null);
        String before = rows.dossier(EAST, "2027-01-01", null);
        rows.acceptedHandover(before, EAST, "2027-03-31", null);
        rows.dossier(EAST, "2027-01-01", "2027-04-01");
        rows.dossier(EAST, "2027-01-01", "2027-03-31");

        TeamFigures east = figures.figures(EAST, FROM, TO);
        // Two of four; the last dossier had ended before.
        expect(east, HANDOVERS, "50");
        assertThat(east.of(CLOSED)).as("only one ended: what goes to the second line does not end").isNull();
        expect(east, OPEN, "2");
    }

    @Test
    void countHouseholdsWithWorkOrParticipation() {
        rows.track(rows.dossier(EAST, "2027-01-01", null), "WORK", "2027-02-01", null);
        rows.track(rows.dossier(EAST, "2027-01-01", null), "LEISURE", "2027-02-01", "2027-04-01");
        rows.track(rows.dossier(EAST, "2027-01-01", null), "SCHOOLING", "2027-02-01", "2027-03-31");
        rows.track(rows.dossier(EAST, "2027-01-01", null), "HOUSING", "2027-02-01", null);
        rows.track(rows.dossier(EAST, "2027-01-01", null), "WORK", null, null);
        rows.track(rows.dossier(EAST, "2027-01-01", "2027-04-30"), "WORK", "2027-05-01", null);

        expect(figures.figures(EAST, FROM, TO), PARTICIPATION, "33.3");
    }

    @Test
    void countGreenFieldsSinceTheFirstMeasurement() {
        String gaining = rows.dossier(EAST, "2026-01-01", null);
        rows.measurement(gaining, 0, "2026-02-01", NONE_GREEN);
        rows.measurement(gaining, 1, "2026-09-01", "ALONE", "ALONE", "ALONE");
        rows.measurement(gaining, 2, "2027-05-01", "ALONE", "OWN_NETWORK", "COLLECTIVE");
        String losing = rows.dossier(EAST, "2026-01-01", null);
        rows.measurement(losing, 0, "2026-02-01", "ALONE", null, "COLLECTIVE");
        rows.measurement(losing, 1, "2027-04-01", NONE_GREEN);
        rows.measurement(losing, 2, "2027-07-01", "ALONE", "ALONE", "ALONE");
        String silent = rows.dossier(EAST, "2026-01-01", null);
        rows.measurement(silent, 0, "2026-02-01", null, null, null);
        rows.measurement(silent, 1, "2027-05-01", "ALONE", "ALONE", "ALONE");
        String longAgo = rows.dossier(EAST, "2026-01-01", null);
        rows.measurement(longAgo, 0, "2026-02-01", NONE_GREEN);
        rows.measurement(longAgo, 1, "2027-03-31", "ALONE", "ALONE", "ALONE");

        // Two more, one less.
        expect(figures.figures(EAST, FROM, TO), GREEN_GAINED, "0.5");
    }

    @Test
    void countLateWorkAndWhoHasToDoIt() {
        IntStream.range(0, 8).forEach(i -> rows.dossier(EAST, "2027-01-01", null));
        rows.task(EAST, "2027-06-29", null);
        rows.task(EAST, "2027-06-29", "2027-06-30");
        rows.task(EAST, "2027-06-29", "2027-07-01");
        rows.task(EAST, "2027-07-01", null);
        rows.task(WEST, "2027-06-29", null);
        IntStream.range(0, 3).forEach(i -> rows.member(EAST, "sociaal-werker"));
        rows.member(EAST, "coordinator");

        TeamFigures east = figures.figures(EAST, FROM, TO);
        expect(east, OVERDUE, "2");
        expect(east, OVERDUE_RATE, "25");
        expect(east, CASELOAD, "2.7");
        assertThat(figures.figures(WEST, FROM, TO).values()).as("nobody there").isEmpty();
    }

    @Test
    void haveNoCaseloadWithoutWorkers() {
        rows.dossier(EAST, "2027-01-01", null);
        rows.dossier(EAST, "2027-01-01", null);

        assertThat(figures.figures(EAST, FROM, TO).of(CASELOAD)).isNull();
        expect(figures.figures(EAST, FROM, TO), OPEN, "2");
    }

    @Test
    void areReadForAllTeamsInAsManyQueriesAsForOne() {
        String[] many = IntStream.range(0, 12).mapToObj(i -> "figuren-" + i).toArray(String[]::new);
        firstLine(many);
        for (String team : many) {
            rows.dossier(team, "2027-04-01", "2027-05-01");
            rows.dossier(team, "2027-04-01", "2027-05-01");
        }

        assertThat(figures.allTeams(FROM, TO)).extracting(TeamFigures::team).containsExactly(many);
        verify(jdbc, times(6)).sql(anyString());
        assertThat(figures.allTeams(FROM, TO)).allSatisfy(team -> expect(team, THROUGHPUT, "30"));
    }

    @Test
    void standBesideTheOtherTeamsAndTheQuarterBefore() {
        rows.dossier(EAST, "2027-01-01", "2027-03-31");
        rows.dossier(EAST, "2026-12-31", "2027-03-31");

        SideBySide sides = figures.beside(EAST, FROM, TO);
        assertThat(sides.previous().from()).isEqualTo("2026-12-31");
        assertThat(sides.previous().to()).isEqualTo("2027-03-31");
        expect(sides.previous(), CLOSED, "2");
        assertThat(sides.others()).extracting(TeamFigures::team).containsExactly(WEST);
        assertThat(figures.beside("figuren-nieuw", FROM, TO).others()).as("a team that is not there yet").hasSize(2);
    }

    @Test
    void ofTheSecondLineStandAlone() {
        when(directory.find("figuren-tweede")).thenReturn(Optional.of(new Team("figuren-tweede", "Tweede", Line.SECOND, List.of(), null)));
        assertThat(figures.beside("figuren-tweede", FROM, TO).others()).isEmpty();
    }

    @Test
    void needAPeriod() {
        assertThatIllegalArgumentException().isThrownBy(() -> figures.figures(EAST, TO, FROM));
        firstLine();
        assertThat(figures.allTeams(FROM, TO)).isEmpty();
    }

    private static void expect(TeamFigures team, Figure figure, String value) {
        assertThat(team.of(figure)).as(team.team() + " " + figure).isNotNull().isEqualByComparingTo(new BigDecimal(value));
    }
}
