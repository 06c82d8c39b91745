package nl.vliegwiel.teamwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.mandate.Mandate;
import nl.vliegwiel.mandate.Mandates;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.setup.Participant.Capacity;
import nl.vliegwiel.setup.Participants;
import nl.vliegwiel.setup.Rounds;
import nl.vliegwiel.team.Memberships;
import nl.vliegwiel.team.SetupTenant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("Another assignment, an earlier next round, somebody who leads along")
class RoundMovesOnTest extends InASetUpTeam {

    private static final String CHANGE = "userTask_changeAssignment";
    private static final String COMPUTE = "userTask_computeFinancing";
    private static final Map<String, Object> OTHER_GOALS = Map.of("goals", List.of(Map.of("result", "Minder schulden", "measure", "Cijfers")));

    @Autowired
    private Mandates mandates;
    @Autowired
    private Memberships memberships;
    @Autowired
    private Participants participants;
    @Autowired
    private Rounds rounds;

    @Test
    void opensNoStepForOtherGoals() {
        team.throughAllSteps();

        change(OTHER_GOALS);

        assertThat(team.round().openTasks()).containsExactly(SETTLE);
        assertThat(team.round().passed("endEvent_assignmentChanged")).isEqualTo(1);
        report("CHANGE_ASSIGNMENT");
        assertThat(team.round().shown("fons", CHANGE).get("goals").toString()).contains("Minder schulden").doesNotContain("Meer mensen doen mee");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void opensTheMeansWhenTheTeamIsForOthers(boolean neighbourhoods) {
        team.throughAllSteps();

        change(forOthers(neighbourhoods));

        assertThat(team.round().openTasks()).containsExactly(COMPUTE);
        assertThat(team.round().shown("daan", COMPUTE)).containsEntry("why", "Voor wie het team er is, verandert. Reken het budget opnieuw uit.");
        team.means("450.00", "6000.00");
        assertThat(team.round().openTasks()).containsExactly(SETTLE);
    }

    @Test
    void opensNothingWhenTheMeansAreStillToCome() {
        change(forOthers(true));

        assertThat(team.round().openTasks()).containsExactly("userTask_mapPartners");
    }

    @Test
    void settlesAnewWhatTheTeamIsForInTheYearInBetween() {
        settledAndInForce();
        team.round().at(LocalDate.of(2026, 9, 7));

        change(OTHER_GOALS);
        assertThat(team.round().openTasks()).isEmpty();
        change(forOthers(true));
        assertThat(team.round().openTasks()).containsExactly(COMPUTE);
        team.means("450.00", "6000.00").settle(LocalDate.of(2026, 10, 1), EVALUATION);
        team.round().at(LocalDate.of(2026, 10, 1));

        assertThat(mandates.of(team.id(), LocalDate.of(2026, 10, 1)).map(Mandate::version)).contains(team.id() + "-1.2");
        assertThat(team.round().openTasks()).isEmpty();
    }

    @Test
    void changesTheAssignmentOnceAtATime() {
        report("CHANGE_ASSIGNMENT");
        assertThatThrownBy(() -> report("CHANGE_ASSIGNMENT")).hasMessageContaining("De opdracht wordt al aangepast");
        assertThatThrownBy(() -> team.round().work("daan", CHANGE, OTHER_GOALS)).isInstanceOf(RuntimeException.class);
        team.round().work("fons", CHANGE, OTHER_GOALS);

        reportOnly("CHANGE_ASSIGNMENT", Map.of());
        reportOnly("CHANGE_ASSIGNMENT", Map.of());
        team.round().runJobs();

        assertThat(team.round().open(CHANGE)).as("two at once are one").hasSize(1);
    }

    @Test
    void changesNoAssignmentThatIsBeingEvaluated() {
        settledAndInForce();
        report("EVALUATE_NOW");

        assertThatThrownBy(() -> report("CHANGE_ASSIGNMENT")).hasMessageContaining("De evaluatie is begonnen.");
    }

    @Test
    void beginsTheNextRoundBeforeItsDay() {
        assertThatThrownBy(() -> report("START_NEXT")).hasMessageContaining("De volgende ronde begint pas na de evaluatie.");
        settledAndInForce();
        assertThatThrownBy(() -> report("START_NEXT")).hasMessageContaining("De volgende ronde begint pas na de evaluatie.");
        report("EVALUATE_NOW");
        assertThatThrownBy(() -> report("START_NEXT")).hasMessageContaining("De volgende ronde begint pas na de evaluatie.");
        team.evaluate(Map.of("nextRoundOn", "2026-05-04"));
        assertThat(rounds.latest(team.id()).orElseThrow().number()).isEqualTo(team.round().number());

        reportOnly("START_NEXT", Map.of());
        reportOnly("START_NEXT", Map.of());
        team.round().runJobs();

        PlayedRound next = PlayedRound.of(beans, rounds.latest(team.id()).orElseThrow().number());
        assertThat(next.number()).isEqualTo("opzet-" + team.id() + "-2");
        assertThat(next.openTasks()).containsExactly("userTask_recordAssignment");
        assertThat(team.round().passed("messageEvent_nextRoundAsked")).isEqualTo(1);
        team.round().at(LocalDate.of(2026, 5, 4));
        assertThat(rounds.latest(team.id()).orElseThrow().number()).as("begins once").isEqualTo(next.number());
    }

    @Test
    void letsSomebodyLeadAlong() {
        String zora = team.person("zora");
        memberships.takeRole(zora, "coordinator");
        assertThatThrownBy(() -> invite(team.person("stem"))).hasMessageContaining("Wie leidt mee?");
        assertThatThrownBy(() -> team.round().work(zora, "userTask_mapPartners", Map.of())).isInstanceOf(RuntimeException.class);

        invite(zora);
        invite(zora);

        assertThat(participants.of(rounds.get(team.round().number()), Capacity.LEAD)).containsOnlyOnce(zora);
        assertThat(memberships.memberOf(zora)).contains(SetupTenant.of(team.id()));
        team.round().work(zora, "userTask_mapPartners", StepAnswers.bothWorlds());
        assertThat(team.round().openTasks()).contains("userTask_completePartners");
    }

    private void invite(String leader) {
        team.round().report("daan", "INVITE", Map.of("capacity", "LEAD", "leader", leader));
    }

    private Map<String, Object> forOthers(boolean neighbourhoods) {
        return neighbourhoods ? Map.of("newAreas", List.of(Map.of("name", "Tweede " + team.area())))
                : Map.of("ageGroup", "SOME", "agesFrom", 18, "agesTo", 27);
    }

    private void change(Map<String, Object> answers) {
        report("CHANGE_ASSIGNMENT");
        team.round().work("fons", CHANGE, answers);
    }

    private void report(String event) {
        report(event, Map.of());
    }
}
