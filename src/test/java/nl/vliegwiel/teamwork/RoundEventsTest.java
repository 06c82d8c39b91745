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
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("News about a round")
class RoundEventsTest extends InASetUpTeam {

    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

    @Autowired
    private Mandates mandates;
    @Autowired
    private Memberships memberships;
    @Autowired
    private Participants participants;
    @Autowired
    private Rounds rounds;
    @Autowired
    private TaskService tasks;

    @ParameterizedTest
    @CsvSource({"APPROACH, userTask_shareUrgency", "MEANS, userTask_computeFinancing", "COMPOSITION, userTask_composeTeam"})
    void takesUpAStepBesideTheOneThatIsOpen(String step, String task) {
        reopen(step);

        assertThat(team.round().openTasks()).containsExactlyInAnyOrder("userTask_mapPartners", task);
        assertThat(team.round().shown(task.equals("userTask_composeTeam") ? "coby" : "daan", task)).containsEntry("why", "Dat is nodig.");
        assertThatThrownBy(() -> reopen(step)).hasMessageContaining("Deze stap staat al open");
    }

    @ParameterizedTest
    @CsvSource({"PARTNERS, userTask_mapPartners", "APPROACH, userTask_shareUrgency", "MEANS, userTask_computeFinancing",
        "COMPOSITION, userTask_composeTeam"})
    void takesAStepUpAgainInsteadOfSettling(String step, String task) {
        team.throughAllSteps();
        assertThat(team.round().openTasks()).containsExactly(SETTLE);

        reopen(step);

        assertThat(team.round().openTasks()).containsExactly(task);
    }

    @Test
    void letsTheRoundBeSettledWhenTheStepIsDoneAgain() {
        team.throughAllSteps();
        reopen("MEANS");
        team.means("450.00", "6000.00");

        assertThat(team.round().openTasks()).containsExactly(SETTLE);
    }

    @Test
    void takesAStepUpInTheYearInBetweenAndSettlesItUnderANewVersion() {
        settledAndInForce();
        team.round().at(LocalDate.of(2026, 9, 7));

        reopen("MEANS");
        assertThat(team.round().openTasks()).containsExactly("userTask_computeFinancing");
        team.means("450.00", "6000.00").settle(LocalDate.of(2026, 10, 1), EVALUATION);
        team.round().at(LocalDate.of(2026, 10, 1));

        assertThat(version(LocalDate.of(2026, 9, 30))).isEqualTo(team.id() + "-1");
        assertThat(version(LocalDate.of(2026, 10, 1))).isEqualTo(team.id() + "-1.2");
        team.round().at(EVALUATION);
        assertThat(team.round().openTasks()).contains(PlayedEvaluation.EXPERIENCE);
    }

    @Test
    void takesAStepUpBeforeTheAgreementsAreInForce() {
        team.throughAllSteps().settle(FROM, EVALUATION);

        reopen("MEANS");
        assertThat(team.round().openTasks()).containsExactly("userTask_computeFinancing");
        team.round().at(FROM);
        assertThat(team.round().openTasks()).as("still open").containsExactly("userTask_computeFinancing");
        team.means("450.00", "6000.00");

        assertThat(team.round().openTasks()).containsExactly(SETTLE);
    }

    @Test
    void settlesAnewWhatWasDoneAgainBeforeTheAgreementsWereInForce() {
        team.throughAllSteps().settle(FROM, EVALUATION);
        reopen("MEANS");
        team.means("450.00", "6000.00");

        team.round().at(FROM);

        assertThat(team.round().openTasks()).as("what was agreed anew is not forgotten").containsExactly(SETTLE);
    }

    @Test
    void callsARoundOffWithNothingLeft() {
        team.partners();
        team.round().work("daan", "userTask_shareUrgency", StepAnswers.with(StepAnswers.urgency(), "invitees", List.of(team.person("wies"))));
        reopen("COMPOSITION");
        team.compose(Map.of("people", List.of(Map.of("person", team.person("yara"), "role", "WORKER", "lender", "in-dienst", "hours", 24,
                "domains", List.of("WORK")))));
        assertThat(team.round().openTasks()).contains("userTask_describeProfile");
        String tenant = SetupTenant.of(team.id());

        report("CALL_OFF", Map.of());

        assertThat(tasks.createTaskQuery().tenantIdIn(tenant).list()).isEmpty();
        assertThat(participants.of(rounds.get(team.round().number()), Capacity.FUTURE_MEMBER)).isEmpty();
        for (String name : List.of("wies", "yara", "stem")) {
            assertThat(memberships.memberOf(team.person(name))).as(name).doesNotContain(tenant);
        }
        assertThat(team.round().stored("setup_contribution", "lapsed_at")).contains("null").anySatisfy(at -> assertThat(at).startsWith("2026"));
        assertThat(team.round().stored("setup_round", "ended_as")).containsExactly("CALLED_OFF");
        for (String event : List.of("REOPEN_STEP", "INVITE", "EVALUATE_NOW", "CALL_OFF")) {
            assertThatThrownBy(() -> report(event, Map.of("step", "MEANS", "person", team.person("zora"), "capacity", "FUTURE_MEMBER"))).as(event)
                    .hasMessageContaining("Welke opzet?");
        }
        String next = player.start("daan", "team-setup", Map.of("about", "NEW", "newTeam", team.name(), "coordinators", List.of("coby"),
                "managers", List.of("fons"), "reason", "Toch weer"));
        assertThat(next).isEqualTo("opzet-" + team.id() + "-2");
    }

    @Test
    void invitesSomebodyTwiceAsOnce() {
        Map<String, Object> zora = Map.of("person", team.person("zora"), "capacity", "FUTURE_MEMBER");
        report("INVITE", zora);
        report("INVITE", zora);

        assertThat(participants.of(rounds.get(team.round().number()), Capacity.FUTURE_MEMBER)).containsExactly(team.person("zora"));
        assertThatThrownBy(() -> report("INVITE", StepAnswers.with(zora, "person", "beheer"))).hasMessageContaining("Wie nodigt u uit?");
    }

    @Test
    void evaluatesOnlyARoundThatWaitsForIt() {
        assertThatThrownBy(() -> report("EVALUATE_NOW", Map.of())).hasMessageContaining("Rond eerst stap 1 af.");
        team.throughAllSteps();
        assertThatThrownBy(() -> report("EVALUATE_NOW", Map.of())).hasMessageContaining("Stel de ronde eerst vast");
        team.settle(FROM, EVALUATION);
        assertThatThrownBy(() -> report("EVALUATE_NOW", Map.of())).hasMessageContaining("gelden pas vanaf 1 april 2026");
        team.round().at(FROM);

        reportOnly("EVALUATE_NOW", Map.of());
        reportOnly("EVALUATE_NOW", Map.of());
        team.round().runJobs();

        assertThat(team.round().open(PlayedEvaluation.EXPERIENCE)).as("two at once are one").hasSize(1);
        assertThatThrownBy(() -> report("EVALUATE_NOW", Map.of())).hasMessageContaining("De evaluatie loopt al");
        team.evaluate(Map.of("nextRoundOn", "2026-05-04"));
        assertThatThrownBy(() -> report("EVALUATE_NOW", Map.of())).hasMessageContaining("al geëvalueerd");
        assertThatThrownBy(() -> reopen("MEANS")).hasMessageContaining("al geëvalueerd");
    }

    @Test
    void isTheSameWhenTwoPeopleReportItAtOnce() {
        team.throughAllSteps();
        reportOnly("REOPEN_STEP", Map.of("step", "MEANS"));
        reportOnly("REOPEN_STEP", Map.of("step", "MEANS"));
        team.round().runJobs();
        assertThat(team.round().openTasks()).containsExactly("userTask_computeFinancing");

        reportOnly("CALL_OFF", Map.of());
        reportOnly("CALL_OFF", Map.of());
        reportOnly("REOPEN_STEP", Map.of("step", "PARTNERS"));
        team.round().runJobs();

        assertThat(team.round().openTasks()).isEmpty();
        assertThat(team.round().passed("endEvent_calledOff")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "petra", "els", "beheer"})
    void isReportedByThoseWhoLeadTheSetUpAlone(String login) {
        assertThatThrownBy(() -> team.round().report(login, "CALL_OFF", Map.of())).isInstanceOf(RuntimeException.class);
        assertThat(team.round().openTasks()).containsExactly("userTask_mapPartners");
    }

    private String version(LocalDate day) {
        return mandates.of(team.id(), day).map(Mandate::version).orElse(null);
    }

    private void reopen(String step) {
        report("REOPEN_STEP", Map.of("step", step));
    }
}
