package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.product.EngineTables;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Asking without handing over (mission C17b). */
@ProductTest
@DisplayName("A question to a colleague")
class ConsultationTest {

    private static final String ANSWER = "userTask_answerQuestion";
    private static final String READ = "userTask_readAnswer";
    private static final Map<String, Object> GIVEN = Map.of("answer", "Begin bij de kredietbank.");

    @Autowired
    private Households households;
    @Autowired
    private Player player;
    @Autowired
    private FormService forms;
    @Autowired
    private TaskService tasks;
    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void goesToOneColleagueAndComesBackIntoTheDossier() {
        PlayedHousehold household = households.tracksRunning();
        ask(household, toAmir("Wat is hier wijs?"));
        Task question = question(household);
        assertThat(question.getAssignee()).isEqualTo("amir");
        assertThat(question.getTenantId()).isEqualTo("wijkteam-centrum");
        assertThat(question.getDueDate()).isNotNull();

        household.work("amir", question, GIVEN);

        assertThat(household.open(READ)).extracting(Task::getAssignee).containsExactly("anna");
        household.work("anna", READ, Map.of("outcome", "USED"));
        assertThat(household.ends("consultation")).containsExactly("endEvent_questionAnswered");
        assertThat(household.stored("consultation", "answer")).containsExactly("Begin bij de kredietbank.");
        assertThat(household.stored("consultation", "outcome")).containsExactly("USED");
    }

    @Test
    void showsTheSecondLineNothingOfTheDossierWhenItIsAskedWithoutAName() {
        PlayedHousehold household = households.tracksRunning();
        ask(household, toSpecialists("Wie helpt er bij schulden van vijf ton?", Map.of("naming", "ANONYMOUS")));
        Task question = question(household);
        assertThat(question.getTenantId()).isEqualTo("specialistenteam");

        String shown = shown("els", question).toString();

        assertThat(shown).contains("schulden van vijf ton", "Anna").doesNotContain(household.report("household_name"))
                .doesNotContainPattern("(?<!V)" + household.number());
        assertThat(businessKey(question)).matches("V\\d{4}-\\d{6}");
        assertThat(new EngineTables(jdbc).placesOf("schulden van vijf ton")).isEmpty();
        assertThat(player.tasks("els", household.number(), READ)).isEmpty();
        household.work("els", question, GIVEN);
        assertThat(household.open(READ)).hasSize(1);
    }

    @Test
    void showsTheNameAndTheChosenDomainsOnALegalBasisOnly() {
        PlayedHousehold household = households.tracksRunning();
        ask(household, toSpecialists("Wie past hier?", Map.of("naming", "NAMED", "legalBasis", "CONSENT", "domains", List.of("FINANCES"))));

        String shown = shown("els", question(household)).toString();

        assertThat(shown).contains(household.report("household_name"), "toestemming", "Geld: ", "De schuld regelen")
                .doesNotContain("Weer aan het werk").doesNotContainPattern("(?<!V)" + household.number());
    }

    @Test
    void namesNobodyWhenItIsAskedWithoutAName() {
        PlayedHousehold household = households.tracksRunning();
        String surname = household.report("household_name").replace("Familie ", "");

        assertThatThrownBy(() -> ask(household, toAmir("Wat doen we met " + surname.toUpperCase() + "?"))).hasMessageContaining("een naam uit dit dossier")
                .hasMessageNotContaining(surname);
        assertThat(household.stored("consultation", "question")).isEmpty();
    }

    @Test
    void isTakenBackWhileThereIsNoAnswer() {
        PlayedHousehold household = households.tracksRunning();
        ask(household, toAmir("Wat is hier wijs?"));
        Task question = question(household);
        String number = household.stored("consultation", "number").get(0);

        player.start("anna", "consultation", Map.of("questionWish", "WITHDRAW", "openQuestion", number));
        assertThatThrownBy(() -> player.work("amir", question, GIVEN)).hasMessageContaining("ingetrokken");
        household.runJobs();

        assertThat(tasks.createTaskQuery().taskId(question.getId()).count()).isZero();
        assertThat(household.ends("consultation")).containsExactlyInAnyOrder("endEvent_withdrawalDone", "endEvent_questionWithdrawn");
    }

    @Test
    void isNotTakenBackAfterTheAnswer() {
        PlayedHousehold household = households.tracksRunning();
        ask(household, toAmir("Wat is hier wijs?"));
        String number = household.stored("consultation", "number").get(0);
        player.work("amir", question(household), GIVEN);

        assertThatThrownBy(() -> player.start("anna", "consultation", Map.of("questionWish", "WITHDRAW", "openQuestion", number)))
                .hasMessageContaining("Welke vraag?");
        assertThatThrownBy(() -> player.start("amir", "consultation", Map.of("questionWish", "WITHDRAW", "openQuestion", number)))
                .hasMessageContaining("Welke vraag?");
    }

    @Test
    void isNotAskedAboutAnotherTeamsHousehold() {
        PlayedHousehold household = households.tracksRunning();

        assertThatThrownBy(() -> player.start("bram", "consultation", Answers.with(toSpecialists("Wat nu?", Map.of("naming", "ANONYMOUS")),
                Map.of("dossier", household.number())))).hasMessageContaining("Welk huishouden?");
    }

    private void ask(PlayedHousehold household, Map<String, Object> answers) {
        player.start("anna", "consultation", Answers.with(answers, Map.of("dossier", household.number())));
        household.runJobs();
    }

    private static Map<String, Object> toAmir(String question) {
        return Map.of("question", question, "questionTo", "COLLEAGUE", "colleague", "amir", "naming", "ANONYMOUS");
    }

    private static Map<String, Object> toSpecialists(String question, Map<String, Object> more) {
        return Answers.with(more, Map.of("question", question, "questionTo", "SPECIALISTS", "specialists", "specialistenteam"));
    }

    private Task question(PlayedHousehold household) {
        String number = household.stored("consultation", "number").get(0);
        return tasks.createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKey(ANSWER).initializeFormKeys().singleResult();
    }

    private VariableMap shown(String login, Task task) {
        return player.as(login, () -> forms.getTaskFormVariables(task.getId(), null, false));
    }

    private String businessKey(Task task) {
        return jdbc.queryForObject("select business_key_ from act_ru_execution where id_ = ?", String.class, task.getProcessInstanceId());
    }
}
