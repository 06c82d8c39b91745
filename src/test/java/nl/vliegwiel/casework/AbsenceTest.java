package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.vliegwiel.absence.StandIn;
import nl.vliegwiel.absence.StandIns;
import nl.vliegwiel.cards.CardSubject;
import nl.vliegwiel.cards.CardSubjects;
import nl.vliegwiel.casework.FoundedTeams.FoundedTeam;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.demo.Rows;
import nl.vliegwiel.dossier.DossierChapter;
import nl.vliegwiel.dossier.DossierPart;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
@DisplayName("A colleague who is away")
class AbsenceTest {

    private static final String CONTACT = "userTask_makeContact";
    private static final String SIGNAL = "userTask_assessSignal";
    private static final String INTAKE = "userTask_recordIntake";
    private static final Map<String, Object> STAYS = Map.of("taker", "STAYS");

    @Autowired
    private PlayedAbsence absence;
    @Autowired
    private FoundedTeams teams;
    @Autowired
    private StandIns standIns;
    @Autowired
    private Dossiers dossiers;
    @Autowired
    private List<DossierPart> parts;
    @Autowired
    private List<CardSubjects> cards;
    @Autowired
    private Player player;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private RepositoryService repository;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;

    private FoundedTeam team;
    private String worker;
    private String colleague;

    @BeforeEach
    void aTeamOfTwo() {
        team = teams.found(null, FoundedTeams.newArea());
        worker = team.worker();
        colleague = teams.colleague(team, "a");
    }

    @AfterEach
    void noTeamAfterwards() {
        teams.dissolve(team);
    }

    @Test
    void leavesHouseholdsAndTasksToAColleagueAndGetsThemBack() {
        PlayedHousehold household = household();
        String number = absence.away(team, worker);

        assertThat(assignee(household, CONTACT)).isEqualTo(colleague);
        assertThat(household.cover("contact_person")).as("stays the contact person").isEqualTo(worker);
        assertThat(standIn(household)).isEqualTo(new StandIn(colleague, PlayedAbsence.TODAY.plusWeeks(3)));
        household.work(colleague, CONTACT, Answers.JOINS);
        assertThat(assignee(household, INTAKE)).as("new work").isEqualTo(colleague);

        absence.at(PlayedAbsence.TODAY.plusWeeks(3), number);
        absence.back(team, number);
        assertThat(assignee(household, INTAKE)).isEqualTo(worker);
        assertThat(standIn(household)).isNull();
        assertThat(absence.end(number)).isEqualTo("endEvent_absenceOver");
    }

    @Test
    void isSeenInTheDossierAndOnTheCards() {
        PlayedHousehold household = household();
        String number = absence.away(team, worker);

        assertThat(told(household)).contains("Neemt waar", "terug op 23 maart 2026");
        assertThat(actingOnCard(household)).containsExactly(colleague);
        absence.back(team, number);
        assertThat(told(household)).doesNotContain("Neemt waar");
        assertThat(actingOnCard(household)).containsExactly((String) null);
    }

    @Test
    void isDividedByHouseholdAlsoWhenTheHouseholdsChangedUnderADraft() throws Exception {
        String other = teams.colleague(team, "b");
        household();
        household();
        String number = absence.arrange(team, worker, Map.of());
        List<Map<String, Object>> typed = households(number);
        Object gone = typed.get(0).get("id");
        Object stays = typed.get(1).get("id");
        typed.get(0).putAll(STAYS);
        typed.get(1).put("taker", other);
        jdbc.sql("update case_file set closed_on = opened_on where reference = ?").param(gone).update();
        household();
        List<Map<String, Object>> expected = households(number);
        assertThat(expected).extracting(row -> row.get("id")).hasSize(2).startsWith(stays);
        expected.get(0).put("taker", other);
        String task = absence.open(number, PlayedAbsence.DIVIDE).getId();
        jdbc.sql("insert into form_draft (id, place, login, number, typed, revision, saved_at) values (?, ?, ?, ?, ?, 1, current_timestamp)")
                .params(UUID.randomUUID(), task, team.coordinator(), number, new ObjectMapper().writeValueAsString(Map.of("households", typed))).update();

        assertThat(households(number)).isEqualTo(expected);
        assertThatThrownBy(() -> absence.divide(team, number, Map.of("households", typed))).as("a screen that is still open")
                .hasMessageContaining("Huishoudens: Deze lijst is intussen veranderd.");
        absence.divide(team, number, Map.of());

        assertThat(jdbc.sql("select c.reference || '=' || c.stand_in from absence_household c join absence a on a.id = c.absence_id where a.number = ?")
                .param(number).query(String.class).list()).as("each household to whom the screen said")
                .containsExactlyInAnyOrderElementsOf(expected.stream().map(row -> row.get("id") + "=" + row.get("taker")).toList());
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> households(String number) {
        List<Map<String, Object>> rows = (List<Map<String, Object>>) absence.shown(team, number, PlayedAbsence.DIVIDE).get("households");
        return rows.stream().<Map<String, Object>>map(LinkedHashMap::new).toList();
    }

    private String told(PlayedHousehold household) {
        Actor reader = new Actor(colleague, Set.of("sociaal-werker"), Set.of(team.id()));
        return parts.stream().filter(part -> part.chapter() == DossierChapter.CONTACT_PERSON)
                .flatMap(part -> part.of(dossiers.get(household.number()), reader).blocks().stream()).toList().toString();
    }

    private List<String> actingOnCard(PlayedHousehold household) {
        Actor reader = new Actor(colleague, Set.of("sociaal-werker"), Set.of(team.id()));
        return cards.stream().flatMap(kind -> kind.about(reader, Set.of(household.number())).values().stream()).map(CardSubject::standIn).toList();
    }

    @Test
    void keepsTheWorkUntilTheFirstDay() {
        PlayedHousehold household = household();
        String number = absence.divide(team, absence.arrange(team, worker, Map.of("absentFrom", PlayedAbsence.TODAY.plusDays(7).toString())), Map.of());

        assertThat(assignee(household, CONTACT)).isEqualTo(worker);
        assertThat(standIn(household)).isNull();
        household.work(worker, CONTACT, Answers.JOINS);
        assertThat(assignee(household, INTAKE)).isEqualTo(worker);
        absence.at(PlayedAbsence.TODAY.plusDays(7), number);
        assertThat(assignee(household, INTAKE)).isEqualTo(colleague);
    }

    @Test
    void dividesHouseholdsEvenlyAndLetsOneLieWithAWarning() {
        String third = teams.colleague(team, "b");
        PlayedHousehold one = household();
        PlayedHousehold other = household();
        String number = absence.arrange(team, worker, Map.of());

        assertThat(absence.shown(team, number, PlayedAbsence.DIVIDE).get("households")).asString()
                .contains(one.number(), other.number(), "taker=" + colleague, "taker=" + third, "Contact zoeken, vóór 9 maart 2026");
        absence.divide(team, number, Map.of("households", Rows.shown().where(one.number(), STAYS)));

        assertThat(assignee(one, CONTACT)).isEqualTo(worker);
        assertThat(standIn(one)).isEqualTo(new StandIn(null, null));
        one.work(worker, CONTACT, Answers.JOINS);
        assertThat(assignee(one, INTAKE)).as("waits").isEqualTo(worker);
        assertThat(assignee(other, CONTACT)).isIn(colleague, third);
        absence.back(team, number);
    }

    @Test
    void dividesOtherTasksOneByOne() {
        PlayedHousehold signal = teams.signal(team, Map.of());
        absence.take(worker, signal.open(SIGNAL).get(0));
        String number = absence.arrange(team, worker, Map.of());
        assertThat(absence.shown(team, number, PlayedAbsence.DIVIDE).get("tasks")).asString().contains("Signaal beoordelen", signal.signal());

        absence.divide(team, number, Map.of());

        assertThat(assignee(signal, SIGNAL)).isEqualTo(colleague);
        absence.back(team, number);
        assertThat(assignee(signal, SIGNAL)).isEqualTo(worker);
    }

    @Test
    void leavesWhatSomebodyTookMeanwhileWithThatPerson() {
        String third = teams.colleague(team, "b");
        PlayedHousehold household = household();
        String number = absence.away(team, worker);
        absence.take(third, household.open(CONTACT).get(0));

        absence.back(team, number);

        assertThat(assignee(household, CONTACT)).isEqualTo(third);
    }

    @Test
    void givesAHouseholdToAColleagueForGood() {
        PlayedHousehold kept = household();
        PlayedHousehold returned = household();
        String number = absence.away(team, worker);

        absence.settle(team, number, Map.of("returnOutcome", "BACK", "households",
                Rows.shown().where(kept.number(), Map.of("keeper", colleague))));

        assertThat(kept.cover("contact_person")).isEqualTo(colleague);
        assertThat(assignee(kept, CONTACT)).isEqualTo(colleague);
        assertThat(kept.processes(null)).allSatisfy(process -> assertThat(runtime.getVariable(process.getId(), "contactPerson")).isEqualTo(colleague));
        assertThat(returned.cover("contact_person")).isEqualTo(worker);
        assertThat(assignee(returned, CONTACT)).isEqualTo(worker);
    }

    @Test
    void staysAwayLonger() {
        PlayedHousehold household = household();
        String number = absence.away(team, worker);
        assertThat(absence.open(number, PlayedAbsence.RETURN).getFollowUpDate()).isEqualTo("2026-03-23T08:00:00");
        absence.at(PlayedAbsence.TODAY.plusWeeks(3), number);

        absence.settle(team, number, Map.of("returnOutcome", "LONGER", "backOn", "2026-04-20"));

        assertThat(absence.open(number, PlayedAbsence.RETURN).getFollowUpDate()).isEqualTo("2026-04-20T08:00:00");
        assertThat(standIn(household).backOn()).isEqualTo("2026-04-20");
        absence.settle(team, number, Answers.with(Map.of("returnOutcome", "LONGER"), java.util.Collections.singletonMap("backOn", null)));
        assertThat(absence.open(number, PlayedAbsence.RETURN).getDueDate()).as("asked in two weeks").isEqualTo("2026-04-07T17:00:00");
        assertThat(assignee(household, CONTACT)).isEqualTo(colleague);
    }

    @Test
    void doesNotComeBack() {
        PlayedHousehold covered = household();
        PlayedHousehold waiting = household();
        String number = absence.arrange(team, worker, Map.of());
        absence.divide(team, number, Map.of("households", Rows.shown().where(waiting.number(), STAYS)));

        assertThat(Refused.when(() -> absence.settle(team, number, Map.of("returnOutcome", "LEFT")))).contains("niemand die vervangt");
        absence.settle(team, number, Map.of("returnOutcome", "LEFT", "households",
                Rows.shown().where(waiting.number(), Map.of("keeper", colleague))));

        assertThat(List.of(covered, waiting)).allSatisfy(household -> {
            assertThat(household.cover("contact_person")).isEqualTo(colleague);
            assertThat(assignee(household, CONTACT)).isEqualTo(colleague);
        });
    }

    @Test
    void leavesNoTaskBehindWhenTheColleagueDoesNotComeBack() {
        PlayedHousehold covered = household();
        PlayedHousehold signal = teams.signal(team, Map.of());
        absence.take(worker, signal.open(SIGNAL).get(0));
        String number = absence.divide(team, absence.arrange(team, worker, Map.of()), Map.of("tasks", Rows.shown().each(STAYS)));
        PlayedHousehold later = teams.signal(team, Map.of());
        absence.take(worker, later.open(SIGNAL).get(0));
        assertThat(assignee(signal, SIGNAL)).isEqualTo(worker);

        absence.settle(team, number, Map.of("returnOutcome", "LEFT"));

        assertThat(assignee(covered, CONTACT)).isEqualTo(colleague);
        assertThat(assignee(signal, SIGNAL)).as("was left to wait").isEqualTo(colleague);
        assertThat(assignee(later, SIGNAL)).as("came meanwhile").isEqualTo(colleague);
    }

    @Test
    void leavesTasksToTheWholeRoleWhenNobodyTakesTheRest() {
        PlayedHousehold signal = teams.signal(team, Map.of());
        absence.take(worker, signal.open(SIGNAL).get(0));
        String number = absence.divide(team, absence.arrange(team, worker, Map.of()),
                Map.of("tasks", Rows.shown().each(STAYS), "standBy", "STAYS"));

        absence.settle(team, number, Map.of("returnOutcome", "LEFT"));

        assertThat(assignee(signal, SIGNAL)).isNull();
        assertThat(player.tasks(colleague, signal.signal(), SIGNAL)).as("a colleague sees it").hasSize(1);
    }

    @Test
    void isCoveredBySomebodyElseWhenTheStandInDoesNotComeBack() {
        PlayedHousehold household = household();
        PlayedHousehold signal = teams.signal(team, Map.of());
        absence.take(worker, signal.open(SIGNAL).get(0));
        String first = absence.away(team, worker);
        String third = teams.colleague(team, "b");
        String second = absence.divide(team, absence.arrange(team, colleague, Map.of()), Map.of("tasks", Rows.shown().each(STAYS)));

        absence.settle(team, second, Map.of("returnOutcome", "LEFT"));
        teams.leave(team, colleague);

        assertThat(standIn(household).login()).isEqualTo(third);
        household.work(third, CONTACT, Answers.JOINS);
        assertThat(assignee(household, INTAKE)).as("new work").isEqualTo(third);
        absence.back(team, first);
        assertThat(assignee(household, INTAKE)).isEqualTo(worker);
        assertThat(assignee(signal, SIGNAL)).as("went from one to the other").isEqualTo(worker);
    }

    @Test
    void getsBackWhatNobodyTookWhenTheStandInDoesNotComeBack() {
        PlayedHousehold household = household();
        String first = absence.away(team, worker);
        String second = absence.divide(team, absence.arrange(team, colleague, Map.of()), Map.of("standBy", "STAYS",
                "households", Rows.shown().each(STAYS)));

        absence.settle(team, second, Map.of("returnOutcome", "LEFT"));

        assertThat(standIn(household).login()).as("waits").isNull();
        assertThat(assignee(household, CONTACT)).as("for everybody of the role").isNull();
        absence.back(team, first);
        assertThat(assignee(household, CONTACT)).isEqualTo(worker);
    }

    @Test
    void doesNotCountOnSomebodyWhoLeavesBeforeItBegins() {
        PlayedHousehold signal = teams.signal(team, Map.of());
        absence.take(worker, signal.open(SIGNAL).get(0));
        String later = absence.divide(team, absence.arrange(team, worker, Map.of("absentFrom", PlayedAbsence.TODAY.plusDays(7).toString())), Map.of());
        String third = teams.colleague(team, "b");
        String leaves = absence.divide(team, absence.arrange(team, colleague, Map.of()), Map.of("standBy", third));
        absence.settle(team, leaves, Map.of("returnOutcome", "LEFT"));

        absence.at(PlayedAbsence.TODAY.plusDays(7), later);

        assertThat(assignee(signal, SIGNAL)).isEqualTo(third);
    }

    @Test
    void goesOnOnTheDayOfReturnUntilTheWorkIsGivenBack() {
        PlayedHousehold household = household();
        String number = absence.away(team, worker);
        LocalDate back = PlayedAbsence.TODAY.plusWeeks(3);

        absence.at(back.minusDays(1), number);
        assertThat(told(household)).contains("Ja, terug op 23 maart 2026");
        absence.at(back, number);
        assertThat(told(household)).contains("Zou er weer zijn op 23 maart 2026. Het werk is nog niet teruggegeven").doesNotContain("Ja, terug op");
        household.work(colleague, CONTACT, Answers.JOINS);
        assertThat(assignee(household, INTAKE)).as("new work").isEqualTo(colleague);

        absence.back(team, number);
        assertThat(assignee(household, INTAKE)).isEqualTo(worker);
        assertThat(told(household)).doesNotContain("Nu afwezig");
    }

    @Test
    void isFollowedByAThirdWhenTheStandInIsAwayAsWell() {
        PlayedHousehold household = household();
        String first = absence.away(team, worker);
        String third = teams.colleague(team, "b");
        String second = absence.arrange(team, colleague, Map.of());
        assertThat(absence.shown(team, second, PlayedAbsence.DIVIDE).get("households")).asString().contains(household.number(), "vervangt hier Collega " + worker);
        absence.divide(team, second, Map.of());

        assertThat(assignee(household, CONTACT)).isEqualTo(third);
        assertThat(standIn(household).login()).isEqualTo(third);
        household.work(third, CONTACT, Answers.JOINS);
        assertThat(assignee(household, INTAKE)).isEqualTo(third);

        absence.back(team, second);
        assertThat(assignee(household, INTAKE)).as("the stand-in is back").isEqualTo(colleague);
        absence.back(team, first);
        assertThat(assignee(household, INTAKE)).isEqualTo(worker);
    }

    @Test
    void isNotProposedToSomebodyWhoGoesAwayHerselfAndNeverGoesRoundInACircle() {
        PlayedHousehold household = household();
        String leave = absence.divide(team, absence.arrange(team, colleague, Map.of("absentFrom", PlayedAbsence.TODAY.plusDays(7).toString())), Map.of());
        String third = teams.colleague(team, "b");
        String number = absence.arrange(team, worker, Map.of());
        assertThat(absence.shown(team, number, PlayedAbsence.DIVIDE).toString()).contains("taker=" + third, "(zelf afwezig vanaf 9 maart 2026)")
                .doesNotContain("taker=" + colleague);

        absence.divide(team, number, Map.of("households", Rows.shown().each(Map.of("taker", colleague))));
        absence.at(PlayedAbsence.TODAY.plusDays(7), leave);

        assertThat(assignee(household, CONTACT)).as("the worker stands by for the colleague, who stands in for the worker").isEqualTo(colleague);
    }

    @Test
    void getsTheWorkBackAlsoWhenTheStandInIsStillAway() {
        PlayedHousehold household = household();
        String first = absence.away(team, worker);
        teams.colleague(team, "b");
        String second = absence.away(team, colleague);

        absence.back(team, first);
        absence.back(team, second);

        assertThat(assignee(household, CONTACT)).isEqualTo(worker);
    }

    @Test
    void isToldWhatBecameOfHouseholdsMeanwhile() {
        PlayedHousehold closed = household();
        PlayedHousehold handed = household();
        String number = absence.away(team, worker);
        closed.work(colleague, CONTACT, Answers.DECLINES).work(colleague, "userTask_confirmRest", Answers.STOP);
        handed.report(colleague, "NEW_CONTACT_PERSON", Map.of("newContactPerson", colleague));

        Map<String, Object> shown = absence.shown(team, number, PlayedAbsence.RETURN);
        assertThat(shown.get("settled")).asString().contains(closed.number() + ": gesloten op 2 maart 2026", handed.number() + ": nu bij Collega " + colleague);
        assertThat(shown.get("households")).asString().doesNotContain(closed.number(), handed.number());
        absence.back(team, number);
        assertThat(handed.cover("contact_person")).isEqualTo(colleague);
        assertThat(assignee(handed, CONTACT)).isEqualTo(colleague);
    }

    @Test
    void isThereAfterAll() {
        PlayedHousehold household = household();
        String number = absence.arrange(team, worker, Map.of());

        absence.divide(team, number, Map.of("divideDecision", "CALL_OFF"));

        assertThat(absence.end(number)).isEqualTo("endEvent_nobodyAway");
        assertThat(assignee(household, CONTACT)).isEqualTo(worker);
        assertThat(absence.away(team, worker)).as("may be arranged again").isNotEqualTo(number);
    }

    @Test
    void cannotComeBackToATeamThatHasNoSuchMember() {
        household();
        String number = absence.away(team, worker);
        teams.leave(team, worker);

        assertThat(Refused.when(() -> absence.back(team, number))).contains("werkt niet meer in het team");
        absence.settle(team, number, Map.of("returnOutcome", "LEFT"));
        assertThat(absence.end(number)).isEqualTo("endEvent_absenceOver");
    }

    @Test
    void isArrangedByACoordinatorOfTheTeamAlone() {
        assertThat(startable(team.coordinator())).isTrue();
        assertThat(startable(worker)).isFalse();
        assertThat(Refused.when(() -> player.start("coby", "absence", Map.of("absent", team.id() + ":" + worker)))).contains("Kies een collega van uw eigen team.");
        assertThat(Refused.when(() -> player.start(team.coordinator(), "absence", Map.of("absent", team.id() + ":anna")))).contains("Wie is er niet?");
    }

    @Test
    void isArrangedOnceAndForDaysThatAreToCome() {
        String number = absence.away(team, worker);

        assertThat(Refused.when(() -> absence.arrange(team, worker, Map.of()))).contains("al iets geregeld");
        assertThat(Refused.when(() -> absence.arrange(team, colleague, Map.of("absentFrom", "2026-03-01", "backOn", "2026-02-27"))))
                .contains("Kies vandaag of een latere dag", "Kies een dag na 1 maart 2026");
        assertThat(Refused.when(() -> absence.settle(team, number, Map.of("returnOutcome", "LONGER", "backOn", "2026-03-02")))).contains("Kies een dag na");
    }

    @Test
    void isArrangedOnceByTwoCoordinatorsAtATime() {
        CompletableFuture<String> second = transaction.execute(status -> {
            absence.arrange(team, worker, Map.of());
            CompletableFuture<String> other = CompletableFuture.supplyAsync(() -> Refused.when(() -> absence.arrange(team, worker, Map.of())));
            assertThatThrownBy(() -> other.get(500, TimeUnit.MILLISECONDS)).as("waits for the first one").isInstanceOf(TimeoutException.class);
            return other;
        });

        assertThat(second.join()).contains("al iets geregeld");
    }

    @Test
    void leavesNobodysNameInTheEngine() {
        household();
        String number = absence.away(team, worker);

        assertThat(runtime.getVariables(absence.running(number).get(0).getId()).keySet())
                .containsExactlyInAnyOrder("absentFrom", "returnOn", "returnDueOn", "divideDecision");
    }

    private PlayedHousehold household() {
        return teams.household(team, Map.of());
    }

    private static String assignee(PlayedHousehold household, String task) {
        assertThat(household.open(task)).hasSize(1);
        Task open = household.open(task).get(0);
        return open.getAssignee();
    }

    private StandIn standIn(PlayedHousehold household) {
        return standIns.of(List.of(dossiers.get(household.number()))).get(household.number());
    }

    private boolean startable(String login) {
        return player.as(login, () -> repository.createProcessDefinitionQuery().processDefinitionKey("absence").count()) > 0;
    }
}
