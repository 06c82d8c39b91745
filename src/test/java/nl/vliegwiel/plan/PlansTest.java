package nl.vliegwiel.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.vliegwiel.dossier.DossierRows;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.process.ProcessMessages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.jdbc.core.JdbcTemplate;

@DataJpaTest
class PlansTest {

    private static final String NUMBER = "2026-000001";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final PlanRhythm RHYTHM = new PlanRhythm(12, 2, 5, 17);
    private static final ObjectProvider<EvaluatedGoals> NOBODY_EVALUATED = new StaticListableBeanFactory().getBeanProvider(EvaluatedGoals.class);
    private static final ObjectProvider<RunningTracks> NOTHING_SAYS_IT_ENDED = new StaticListableBeanFactory().getBeanProvider(RunningTracks.class);

    @Autowired
    private PlanRows rows;
    @Autowired
    private EntityManager entities;
    @Autowired
    private JdbcTemplate jdbc;
    private final NewTracks tracks = mock(NewTracks.class);
    private final ProcessMessages messages = mock(ProcessMessages.class);
    private final Dossiers dossiers = mock(Dossiers.class);
    private Plans plans;

    @BeforeEach
    void openDossier() {
        DossierRows.open(jdbc, NUMBER);
        plans = new Plans(rows);
        when(tracks.add(any(), any(), any(), any(), anyInt())).thenAnswer(call -> UUID.randomUUID().toString());
    }

    @Test
    void changesTheSameEditionUntilTheHouseholdAgrees() {
        drawUp(goal("WORK"));
        discuss(PlanAgreement.CHANGES);
        drawUp(goal("HOUSING"));
        assertThat(plans.latest(NUMBER).orElseThrow().edition()).isEqualTo(1);
        assertThat(plans.agreed(NUMBER)).isEmpty();
        discuss(PlanAgreement.AGREED);
        assertThat(plans.agreed(NUMBER).orElseThrow().goals()).extracting(PlanGoal::domain).containsExactly("HOUSING");
    }

    @Test
    void startsANewEditionAfterTheHouseholdAgreed() {
        drawUp(goal("WORK"));
        discuss(PlanAgreement.AGREED);
        drawUp(goal("WORK"), goal("FINANCES"));
        assertThat(plans.latest(NUMBER).orElseThrow().edition()).isEqualTo(2);
        assertThat(plans.agreed(NUMBER).orElseThrow().edition()).isEqualTo(1);
    }

    @Test
    void startsATrackPerGoalOnceAndNoMore() {
        drawUp(goal("WORK"), goal("FINANCES"));
        discuss(PlanAgreement.AGREED);
        TrackStart start = new TrackStart(plans, new PlanGoals(RHYTHM, NOTHING_SAYS_IT_ENDED, NOBODY_EVALUATED), tracks, mock(TrackOrder.class),
                messages, dossiers);
        start.startFor(NUMBER);
        flush();
        start.startFor(NUMBER);
        flush();
        verify(tracks, times(2)).add(eq(NUMBER), any(), any(), eq("anna"), eq(2));
        verify(messages, times(2)).open(eq("case-lifecycle.trackAdded"), eq(NUMBER), any());
        verify(dossiers, times(2)).enter(NUMBER, Phase.TRACKS);
        assertThat(plans.agreed(NUMBER).orElseThrow().goals()).extracting(PlanGoal::trackId).doesNotContainNull().doesNotHaveDuplicates();
    }

    private void drawUp(PlanGoal... goals) {
        DrawUpPlan answers = Drawn.plan(null, "Omdat", DAY.plusWeeks(12));
        plans.drawUp(NUMBER, List.of(goals), answers, "anna", DAY);
        flush();
    }

    private void discuss(PlanAgreement agreement) {
        plans.discuss(NUMBER, new DiscussPlan(null, null, null, agreement, DAY, null, "Prima"), "anna");
        flush();
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }

    private static PlanGoal goal(String domain) {
        return new PlanGoal(UUID.randomUUID(), domain, null, "Doel", Support.OWN_NETWORK, null, null, "anna", 2, null, null);
    }
}
