package nl.vliegwiel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.product.EngineClient;
import nl.vliegwiel.product.EngineTables;
import nl.vliegwiel.product.ProductTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever somebody may do, no text gets into the engine: not over REST and not over the web apps' own API (design §1). */
@ProductTest
class DoorsTest {

    private static final String MARK = "marktekst";
    private static final List<List<String>> TEXTS = List.of(
            List.of("Marktekst%d Jansen <b>x</b>", "MARKTEKSTJANSEN%d"), List.of("Marktekstjansen%d", "marktekst-jansen-%d"));

    @LocalServerPort
    private int port;
    @Autowired
    private DoorsProbe probe;
    @Autowired
    private JdbcTemplate database;

    private String login;

    @AfterEach
    void withdraw() {
        probe.withdrawEverything(login);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "coby", "daan", "beheer"})
    void everyDoorIsShut(String person) {
        login = person;
        probe.grantEverything(login);
        List<String> open = new ArrayList<>();
        push(EngineClient.rest(port, login), TEXTS.get(0), open);
        push(EngineClient.webApp(port, login), TEXTS.get(1), open);

        assertThat(open).isEmpty();
        assertThat(new EngineTables(database).placesOf(MARK)).isEmpty();
    }

    private void push(EngineClient client, List<String> texts, List<String> open) {
        Map<String, String> ids = probe.start();
        int number = 0;
        for (Door door : Door.all()) {
            number++;
            for (String text : texts) {
                var answer = door.push(client, text.formatted(number), ids);
                if (answer.statusCode() < 400 || answer.body().contains("kenmerk")) {
                    open.add(number + " " + door + " -> " + answer.statusCode() + " " + answer.body());
                    break;
                }
            }
        }
    }
}
