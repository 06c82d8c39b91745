package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("Reaching out without a signal")
class ReachingOutTest {

    private static final String CHECK = "userTask_checkKnownHouseholds";

    @Autowired
    private Households households;
    @Autowired
    private PlayedList lists;
    @Autowired
    private Player player;
    @Autowired
    private FormService forms;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private RepositoryService repository;

    @Test
    void opensADossierPerHouseholdAndDividesThemOverTheWorkers() {
        String list = lists.record("coby", PlayedList.answers(some(5), "anna", "amir"));

        List<String> dossiers = lists.dossiers(list);
        assertThat(dossiers).hasSize(5).doesNotHaveDuplicates();
        assertThat(dossiers.stream().map(number -> contact(number).getAssignee())).containsExactly("anna", "amir", "anna", "amir", "anna");
        assertThat(lists.stored(list, "h.name")).as("forgotten: the dossier knows").containsOnly("null");
        assertThat(contact(dossiers.get(0)).getTenantId()).isEqualTo("wijkteam-centrum");
    }

    @Test
    void tellsTheWorkerWhyTheTeamRingsTheBell() {
        String dossier = lists.dossiers(lists.record("coby", PlayedList.answers(some(1), "anna"))).get(0);

        Task contact = contact(dossier);
        Object reported = player.as("anna", () -> forms.getTaskFormVariables(contact.getId(), null, false)).get("reported");

        assertThat(reported).asString().contains("Niemand gaf een signaal", "Leren kennen wie lang bijstand heeft", "Participatiewet",
                "M. de Wit, hoofd Werk en Inkomen, 20 februari 2026");
    }

    @Test
    void holdsNobodyInTheEngine() {
        String list = lists.record("coby", PlayedList.answers(some(2), "anna"));

        assertThat(runtime.getVariables(lists.instance(list).getId()).keySet()).containsExactlyInAnyOrder("batchSize", "batchHasKnown",
                "lookBackOn");
    }

    @Test
    void asksWhatToDoWithHouseholdsThatTheTeamKnows() {
        String open = Households.newName();
        String rested = Households.newName();
        String namesake = Households.newName();
        PlayedHousehold known = known(open);
        PlayedHousehold closed = known(rested).work("anna", "userTask_makeContact", Answers.DECLINES)
                .work("anna", "userTask_confirmRest", Answers.STOP);
        known(namesake);

        String list = lists.record("coby", PlayedList.answers(List.of(PlayedList.household(open), PlayedList.household(rested),
                PlayedList.household(namesake), PlayedList.household(Households.newName())), "amir"));
        assertThat(lists.dossiers(list)).as("nothing before it was looked at").isEmpty();
        assertThat(rows(list)).contains(known.number(), "open: Contact leggen", closed.number(), "gesloten op", "Zelfde adres, zelfde achternaam");
        lists.work("coby", list, CHECK, Map.of("households", decisions("LEAVE", "REOPEN", "OPEN")));

        assertThat(lists.stored(list, "h.decision")).containsExactly("LEAVE", "REOPEN", "OPEN", "OPEN");
        assertThat(lists.dossiers(list)).hasSize(3).contains(closed.number()).doesNotContain(known.number());
        assertThat(contact(closed.number()).getAssignee()).isEqualTo("amir");
        assertThat(known.openTasks()).containsExactly("userTask_makeContact");
        assertThat(lists.stored(list, "h.name")).containsOnly("null");
    }

    @Test
    void doesNotReopenADossierThatIsOpen() {
        String open = Households.newName();
        known(open);
        String list = lists.record("coby", PlayedList.answers(List.of(PlayedList.household(open)), "amir"));

        assertThatThrownBy(() -> lists.work("coby", list, CHECK, Map.of("households", decisions("REOPEN"))))
                .hasMessageContaining("Dit dossier is open");
    }

    @Test
    void opensNothingForAHouseholdThatAnotherTeamHelps() {
        String name = Households.newName();
        PlayedHousehold elsewhere = households.signalled("bram", Answers.with(Answers.signal("Familie " + name, name + "straat 1", "noorderpark"),
                Map.of("birthDate", Households.birthDateOf(name)))).work("bram", "userTask_assessSignal", Answers.AS_PROPOSED);

        String list = lists.record("coby", PlayedList.answers(List.of(Answers.with(PlayedList.household(name), Map.of("birthDate", Households.birthDateOf(name)))),
                "anna"));

        assertThat(lists.dossiers(list)).isEmpty();
        assertThat(lists.stored(list, "h.known_dossier")).containsExactly("null");
        assertThat(elsewhere.openTasks()).containsExactly("userTask_makeContact");
    }

    @Test
    void namesEveryFaultInOneRound() {
        Map<String, Object> twice = PlayedList.household(Households.newName());
        Map<String, Object> elsewhere = Answers.with(PlayedList.household(Households.newName()), Map.of("neighbourhood", "noorderpark"));

        assertThatThrownBy(() -> lists.record("coby", Answers.with(PlayedList.answers(List.of(twice, elsewhere, twice), "bram"),
                Map.of("agreedOn", "2026-04-01"))))
                .hasMessageContainingAll("Huishouden 2, Wijk", "Huishouden 3, Naam", "alleen collega's van dit team", "eerdere datum");
        assertThatThrownBy(() -> lists.record("coby", PlayedList.answers(some(21), "anna"))).hasMessageContaining("hoogstens 20");
        assertThatThrownBy(() -> lists.record("gijs", PlayedList.answers(some(1), "anna"))).hasMessageContaining("team");
    }

    @Test
    void isForACoordinator() {
        assertThat(startable("coby")).isTrue();
        assertThat(startable("anna")).isFalse();
    }

    @Test
    void showsTheCoordinatorWhatBecameOfTheListAfterSomeWeeks() {
        String list = lists.record("coby", PlayedList.answers(some(3), "anna"));
        player.work("anna", lists.dossiers(list).get(0), "userTask_makeContact", Answers.JOINS);
        assertThat(lists.open(list)).isEmpty();

        lists.at(list, Households.START.plusWeeks(9).toInstant());

        Task task = lists.open(list).get(0);
        assertThat(task.getName()).isEqualTo("Terugkijken op het opzoeken");
        assertThat(figures(task)).contains("Contact leggen\",\"count\":2", "Intake\",\"count\":1", "Samen\",\"count\":3");
        lists.work("coby", list, "userTask_lookBack", Map.of("lesson", "Samen met de huisarts gaan werkt."));
        assertThat(lists.instance(list)).isNull();
        assertThat(lists.stored(list, "b.lesson")).containsOnly("Samen met de huisarts gaan werkt.");
    }

    private boolean startable(String login) {
        return player.as(login, () -> repository.createProcessDefinitionQuery().processDefinitionKey("reaching-out").count()) > 0;
    }

    private PlayedHousehold known(String name) {
        return households.signalled(Answers.signal("Familie " + name, name + "straat 1", "binnenstad"))
                .work("anna", "userTask_assessSignal", Answers.AS_PROPOSED);
    }

    private static List<Map<String, Object>> some(int count) {
        return IntStream.range(0, count).mapToObj(index -> PlayedList.household(Households.newName())).toList();
    }

    private Task contact(String dossier) {
        return player.tasks("anna", dossier, "userTask_makeContact").get(0);
    }

    private List<Map<String, Object>> decisions(String... decisions) {
        return IntStream.range(0, decisions.length).mapToObj(index -> Map.<String, Object>of("decision", decisions[index])).toList();
    }

    private String rows(String list) {
        return json(lists.open(list).get(0), "households");
    }

    private String figures(Task task) {
        return json(task, "figures");
    }

    private String json(Task task, String key) {
        return player.as("coby", () -> ((SerializableValue) forms.getTaskFormVariables(task.getId(), null, false).getValueTyped(key))
                .getValueSerialized());
    }
}
