package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.product.Browser;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.product.TestDatabase;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What Tasklist's list reads of its tasks, in one request. */
@ProductTest
@DisplayName("The cards of a list")
class CardsTest {

    private static final String CARDS = "/api/desk/cards";

    @Autowired
    private Households households;
    @Autowired
    private Player player;
    @Autowired
    private JdbcTemplate jdbc;
    @LocalServerPort
    private int port;

    @Test
    void nameTheHouseholdWhatIsAskedAndByWhen() {
        PlayedHousehold household = households.intakeDone();
        household.at(Households.START.toInstant().plusSeconds(3600));
        Map<String, Object> card = card("anna", household.open("userTask_drawUpPlan").get(0));

        assertThat(card).containsEntry("subject", household.stored("case_file join household on id = household_id", "name").get(0))
                .containsEntry("number", household.number()).containsEntry("dossier", household.number())
                .containsEntry("asked", "Stel samen met het huishouden doelen op.").containsEntry("due",
                        Map.of("words", "Klaar op maandag 9 maart", "level", "LATER"))
                .containsEntry("contactPerson", null).containsEntry("worker", null).containsEntry("canWait", true);
    }

    @Test
    void nameWhoKeepsTheContactAndWhoDoesItWhenThatIsSomebodyElse() {
        Task plan = households.intakeDone().open("userTask_drawUpPlan").get(0);

        assertThat(card("coby", plan)).containsEntry("worker", nameOf("anna")).containsEntry("canWait", false)
                .containsEntry("contactPerson", nameOf("anna"));
    }

    @Test
    void ofASignalShowWhatItIsCalledAndOfferNoNote() {
        PlayedHousehold signalled = households.signalled(Map.of("householdName", "Familie Kaartje"));

        assertThat(card("anna", signalled.open("userTask_assessSignal").get(0))).containsEntry("subject", "Signaal: Familie Kaartje")
                .containsEntry("number", signalled.signal()).containsEntry("dossier", null);
    }

    @Test
    void sayUntilWhenWorkWaits() {
        PlayedHousehold household = households.intakeDone();
        Task plan = household.open("userTask_drawUpPlan").get(0);
        player.start("anna", "pause-task", Map.of("pauseAction", "PAUSE", "reason", "WAITING_LIST", "untilOn", "2026-03-16", "task", plan.getId()));
        household.runJobs();

        assertThat(card("anna", plan)).containsEntry("waiting", "Wacht tot maandag 16 maart").containsEntry("canWait", false);
    }

    @Test
    void areNotThereForWhomTheTaskIsNot() {
        PlayedHousehold household = households.intakeDone();
        List<String> ids = List.of(household.open("userTask_drawUpPlan").get(0).getId(), "no-such-task");

        for (String login : List.of("bram", "petra", "daan", "fons", "els")) {
            assertThat(cards(as(login), ids)).as(login).isEmpty();
        }
        assertThat(cards(as("anna"), ids)).hasSize(1);
    }

    @Test
    void keepTheNameFromWhomTheDossierIsShut() {
        PlayedHousehold household = households.intakeDone();
        Task plan = household.open("userTask_drawUpPlan").get(0);
        jdbc.update("update case_file set team = 'wijkteam-noord' where reference = ?", household.number());

        assertThat(card("anna", plan)).containsEntry("subject", null).containsEntry("dossier", null).containsEntry("contactPerson", null);
    }

    @Test
    void takeAsManyQueriesForManyAsForOne() {
        assumeFalse(TestDatabase.isPostgres(), "H2 counts them for us");
        PlayedHousehold household = households.intakeDone();
        List<String> one = List.of(household.open("userTask_drawUpPlan").get(0).getId(),
                households.signalled().open("userTask_assessSignal").get(0).getId());
        List<String> many = Stream.concat(one.stream(), IntStream.range(0, 6).boxed().flatMap(i -> Stream.of(
                households.intakeDone().open("userTask_drawUpPlan").get(0).getId(),
                households.signalled().open("userTask_assessSignal").get(0).getId()))).toList();
        Browser anna = as("anna");
        cards(anna, many);

        long few = statements(() -> assertThat(cards(anna, one)).hasSize(2)); // as many kinds of work as below
        long most = statements(() -> assertThat(cards(anna, many)).hasSize(14));

        assertThat(most).isEqualTo(few).isLessThan(60);
    }

    @Test
    void areRefusedInDutchWhenTheQuestionIsNotOne() {
        Browser anna = as("anna");
        List<String> tooMany = IntStream.range(0, 101).mapToObj(i -> "\"" + i + "\"").toList();

        for (String question : List.of("{}", "{\"taskIds\": [null]}", "{\"taskIds\": " + tooMany + "}")) {
            assertThat(anna.post(CARDS, question).statusCode()).isEqualTo(400);
            assertThat(anna.post(CARDS, question).body()).contains("ten hoogste 100 taken");
        }
        assertThat(anna.post(CARDS, "{\"taskIds\": []}").body()).isEqualTo("{\"cards\":[]}");
    }

    private String nameOf(String login) {
        return jdbc.queryForObject("select first_ || ' ' || last_ from act_id_user where id_ = ?", String.class, login);
    }

    private Map<String, Object> card(String login, Task task) {
        List<Map<String, Object>> cards = cards(as(login), List.of(task.getId()));
        assertThat(cards).hasSize(1);
        return cards.get(0);
    }

    private static List<Map<String, Object>> cards(Browser browser, List<String> ids) {
        String body = browser.post(CARDS, "{\"taskIds\": " + ids.stream().map(id -> "\"" + id + "\"").toList() + "}").body();
        return JsonPath.read(body, "$.cards");
    }

    private long statements(Runnable work) {
        jdbc.execute("set query_statistics true");
        try {
            work.run();
            return jdbc.queryForObject("select sum(execution_count) from information_schema.query_statistics", Long.class);
        } finally {
            jdbc.execute("set query_statistics false");
        }
    }

    private Browser as(String login) {
        Browser browser = new Browser(port);
        browser.login(login, "demo", "tasklist");
        return browser;
    }
}
