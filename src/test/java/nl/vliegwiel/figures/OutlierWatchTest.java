package nl.vliegwiel.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.form.TestClock;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.team.Team;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.TeamDirectory;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Five teams close two dossiers each: after 30, 31, 32, 33 and 300 days. It is 30 June 2027. */
@ProductTest
@DisplayName("The watch over figures")
class OutlierWatchTest {

    private static final String WATCH = "figures-watch";

    @Autowired
    private ManagementService management;
    @Autowired
    private HistoryService history;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private LifeDomains domains;
    private final TestClock clock = new TestClock();
    private final TeamDirectory directory = mock(TeamDirectory.class);
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void fiveTeams() {
        clock.moveTo(LocalDate.of(2027, 6, 30));
        when(directory.teams(Line.FIRST)).thenReturn(IntStream.range(0, 5).mapToObj(place -> new Team(id(place), id(place), Line.FIRST, List.of(), null))
                .toList());
    }

    @Test
    @Transactional
    void tellsOfAnOutlierOnceAQuarter() {
        closeDossiers();
        WatchFiguresDelegate watch = new WatchFiguresDelegate(watch((team, outliers) -> outliers.stream().map(outlier -> told.add(team + " " + outlier.sentence())).toList().contains(true)));

        watch.execute(null);
        clock.moveTo(LocalDate.of(2027, 9, 28));
        watch.execute(null);
        assertThat(told).containsExactly("uitschieter-4 Doorlooptijd: 300 dagen. De andere teams: 31,5 dagen (mediaan).");

        clock.moveTo(LocalDate.of(2027, 9, 29));
        watch.execute(null);
        assertThat(told).hasSize(2);
        assertThat(jdbc.sql("select distinct figure from figure_reported where team = 'uitschieter-4'").query(String.class).list())
                .containsExactly("THROUGHPUT");
    }

    @Test
    @Transactional
    void remembersNothingWhileNobodyListens() {
        closeDossiers();
        watch().look();
        watch((team, outliers) -> false).look();
        watch((team, outliers) -> told.add(team)).look();
        assertThat(told).containsExactly("uitschieter-4");
    }

    @Test
    void looksEveryMondayMorningAndHoldsNothing() {
        Job timer = management.createJobQuery().processDefinitionKey(WATCH).timers().singleResult();
        ZonedDateTime next = timer.getDuedate().toInstant().atZone(ZoneId.systemDefault());
        assertThat(next.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(next.toLocalTime()).isEqualTo(LocalTime.of(7, 0));

        management.executeJob(timer.getId());
        management.createJobQuery().processDefinitionKey(WATCH).messages().list().forEach(step -> management.executeJob(step.getId()));

        HistoricProcessInstance run = history.createHistoricProcessInstanceQuery().processDefinitionKey(WATCH).singleResult();
        assertThat(run.getState()).isEqualTo(HistoricProcessInstance.STATE_COMPLETED);
        assertThat(run.getTenantId()).isNull();
        assertThat(history.createHistoricActivityInstanceQuery().processInstanceId(run.getId()).list()).extracting(HistoricActivityInstance::getActivityId)
                .containsExactlyInAnyOrder("startEvent_weekOfFigures", "serviceTask_watchFigures", "endEvent_figuresWatched");
        assertThat(history.createHistoricVariableInstanceQuery().processInstanceId(run.getId()).count()).isZero();
        assertThat(management.createJobQuery().processDefinitionKey(WATCH).timers().count()).as("and again next week").isOne();
    }

    private void closeDossiers() {
        TeamRows rows = new TeamRows(jdbc);
        int[] days = {30, 31, 32, 33, 300};
        for (int place = 0; place < days.length; place++) {
            String opened = LocalDate.of(2027, 5, 1).minusDays(days[place]).toString();
            rows.dossier(id(place), opened, "2027-05-01");
            rows.dossier(id(place), opened, "2027-05-01");
        }
    }

    private OutlierWatch watch(StandingOut... listeners) {
        FigureTerms terms = new FigureTerms(2, 12, 13, new FigureTerms.OutlierRule(5, new BigDecimal("1.5")));
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        IntStream.range(0, listeners.length).forEach(place -> beans.addBean("listener" + place, listeners[place]));
        return new OutlierWatch(new Figures(new FactTables(jdbc, domains, clock), directory, terms), new Outliers(terms), terms,
                beans.getBeanProvider(StandingOut.class), jdbc, clock);
    }

    private static String id(int place) {
        return "uitschieter-" + place;
    }
}
