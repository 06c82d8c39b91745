package nl.vliegwiel.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.vliegwiel.dossier.DossierRows;
import nl.vliegwiel.engine.time.TimeMachine;
import nl.vliegwiel.product.Browser;
import nl.vliegwiel.product.ProductTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
@DisplayName("A note over HTTP")
class NoteApiTest {

    private static final String NUMBER = "2026-910001";
    private static final String NOTE = "{\"kind\": \"VISIT\", \"on\": \"2026-11-20\", \"text\": \"Noor was thuis.\"}";

    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private TimeMachine time;
    @Autowired
    private Clock clock;
    @LocalServerPort
    private int port;
    private Browser anna;

    @BeforeAll
    static void household(@Autowired JdbcTemplate jdbc) {
        DossierRows.open(jdbc, NUMBER);
    }

    @BeforeEach
    void afternoon() {
        time.goTo(Instant.parse("2026-11-22T14:00:00Z"));
        jdbc.update("delete from case_note_earlier");
        jdbc.update("delete from case_note");
        jdbc.update("update case_file set closed_on = null where reference = ?", NUMBER);
        anna = as("anna", "tasklist");
    }

    @Test
    void isKeptInTheDossier() {
        HttpResponse<String> answer = anna.post(notes(), NOTE);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).matches("\\{\"id\":\"[0-9a-f-]{36}\"}");
        assertThat(kept()).containsExactly("Noor was thuis.");
        assertThat(jdbc.queryForObject("select kind from case_note", String.class)).isEqualTo("VISIT");
    }

    @Test
    void isKeptOnceHoweverOftenItIsSent() {
        List<CompletableFuture<Integer>> both = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> anna.post(notes(), NOTE, "k1").statusCode())).toList();

        assertThat(both).extracting(CompletableFuture::join).containsOnly(201);
        assertThat(kept()).containsExactly("Noor was thuis.");
        assertThat(anna.post(notes(), NOTE.replace("thuis.", "thuis en blij."), "k1").statusCode()).isEqualTo(201);
        assertThat(kept()).as("what was typed after an answer that never came").containsExactly("Noor was thuis en blij.");
    }

    @Test
    void namesEverythingThatIsWrongAndRepeatsNothing() {
        HttpResponse<String> answer = anna.post(notes(), "{\"kind\": \"geheim\", \"on\": \"2026-11-23\", \"text\": \" \"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"kind\"", "\"field\":\"on\"", "\"field\":\"text\"").doesNotContain("geheim");
        assertThat(anna.post(notes(), "{geheim").statusCode()).isEqualTo(400);
        assertThat(anna.post(notes(), "{\"kind\": \"VISIT\", \"on\": \"2026-11-20\", \"text\": \"" + "a".repeat(4003) + "\"}").body())
                .contains("Haal er 3 weg");
        assertThat(kept()).isEmpty();
    }

    @Test
    void ofAnotherTeamsHouseholdIsAnsweredAsOneThatDoesNotExist() {
        for (String login : List.of("bram", "petra", "daan", "fons")) {
            Browser other = as(login, "tasklist");
            HttpResponse<String> answer = other.post(notes(), NOTE);
            assertThat(answer.statusCode()).as(login).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(other.post("/api/desk/dossiers/2026-999999/notes", NOTE).body()
                    .replace("2026-999999", NUMBER));
        }
        assertThat(as("coby", "tasklist").post(notes(), NOTE).statusCode()).isEqualTo(201);
    }

    @Test
    void isRefusedInAClosedDossierWithWhatToDo() {
        jdbc.update("update case_file set closed_on = opened_on where reference = ?", NUMBER);

        HttpResponse<String> answer = anna.post(notes(), NOTE);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Dit dossier is gesloten. Leg een nieuw signaal vast.");
    }

    @Test
    void canBeTakenAwayByItsAuthorForTenMinutes() {
        String first = id(anna.post(notes(), NOTE));
        assertThat(as("amir", "tasklist").delete(notes() + "/" + first).statusCode()).isEqualTo(404);
        time.goTo(Instant.parse("2026-11-22T14:10:00Z"));
        assertThat(anna.delete(notes() + "/" + first).statusCode()).isEqualTo(204);
        assertThat(anna.delete(notes() + "/" + first).statusCode()).as("gone").isEqualTo(404);
        assertThat(anna.delete(notes() + "/nothing").statusCode()).isEqualTo(404);

        String second = id(anna.post(notes(), NOTE));
        time.goTo(Instant.now(clock).plus(Duration.ofMinutes(10)).plusSeconds(1));
        assertThat(anna.delete(notes() + "/" + second).body()).contains("tot 10 minuten na het bewaren");
        assertThat(kept()).hasSize(1);
    }

    @Test
    void canBeCorrectedForADayAndKeepsWhatItSaid() {
        String note = notes() + "/" + id(anna.post(notes(), NOTE));
        time.goTo(Instant.parse("2026-11-23T13:59:00Z"));
        assertThat(anna.put(note, NOTE.replace("thuis", "boos")).statusCode()).isEqualTo(204);
        assertThat(kept()).containsExactly("Noor was boos.");
        assertThat(jdbc.queryForList("select note from case_note_earlier", String.class)).containsExactly("Noor was thuis.");

        time.goTo(Instant.parse("2026-11-23T14:00:01Z"));
        assertThat(anna.put(note, NOTE).body()).contains("tot 24 uur na het bewaren");
        assertThat(kept()).containsExactly("Noor was boos.");
    }

    @Test
    void thatIsNewsForTheContactPersonIsNotChangedHere() {
        jdbc.update("insert into case_note (id, reference, note, reported_by, reported_at) values (?, ?, 'Bel de school.', 'anna', ?)",
                UUID.randomUUID(), NUMBER, Timestamp.from(Instant.now(clock)));

        String news = jdbc.queryForObject("select id from case_note", String.class);
        assertThat(anna.delete(notes() + "/" + news).statusCode()).isEqualTo(404);
    }

    private List<String> kept() {
        return jdbc.queryForList("select note from case_note order by reported_at", String.class);
    }

    private static String notes() {
        return "/api/desk/dossiers/" + NUMBER + "/notes";
    }

    private static String id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(201);
        return answer.body().replaceAll(".*\"([0-9a-f-]{36})\".*", "$1");
    }

    private Browser as(String login, String app) {
        Browser browser = new Browser(port);
        browser.login(login, "demo", app);
        return browser;
    }
}
