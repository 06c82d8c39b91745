package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan that anna is to draw up by Monday 9 March 2026 at five. */
@ProductTest
@DisplayName("The coloured lists of Tasklist")
class DeadlineFiltersTest {

    private static final List<String> COLOURED = List.of("Vandaag", "Te laat", "Wacht op iemand anders",
            "Bezoeken deze week", "Te laat in mijn teams", "Gepauzeerd");

    @Autowired
    private Households households;
    @Autowired
    private Player player;
    @Autowired
    private FilterService filters;
    @Autowired
    private TaskService tasks;

    @ParameterizedTest(name = "{0} at {1}, paused {2}: anna {3}, coby {4}")
    @CsvSource({
        "2026-03-06, 9, false, '', ''", "2026-03-09, 16, false, Vandaag, ''",
        "2026-03-09, 18, false, Te laat, Te laat in mijn teams", "2026-03-09, 18, true, Wacht op iemand anders, Gepauzeerd"
    })
    void showWorkByItsDate(LocalDate day, int hour, boolean paused, String annas, String cobys) {
        PlayedHousehold household = households.intakeDone();
        if (paused) {
            player.start("anna", "pause-task", Map.of("pauseAction", "PAUSE", "reason", "WAITING_LIST", "untilOn", "2026-03-16",
                    "task", household.open("userTask_drawUpPlan").get(0).getId()));
        }
        household.at(day.atTime(hour, 0).atZone(Households.START.getZone()).toInstant());

        assertThat(listsOf("anna", household)).isEqualTo(annas);
        assertThat(listsOf("coby", household)).isEqualTo(cobys);
    }

    /** The check-ins of three tracks, on Monday 9 March: on the list of the week in which they are. */
    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({"2026-03-08, ''", "2026-03-09, Vandaag Bezoeken deze week"})
    void showVisitsInTheirWeek(LocalDate day, String annas) {
        PlayedHousehold household = households.tracksRunning();
        household.at(day.atTime(9, 0).atZone(Households.START.getZone()).toInstant());

        assertThat(listsOf("anna", household)).isEqualTo(annas);
    }

    private String listsOf(String login, PlayedHousehold household) {
        return player.as(login, () -> String.join(" ", visible().filter(filter -> filters.count(filter.getId(),
                tasks.createTaskQuery().processInstanceBusinessKey(household.number())) > 0).map(Filter::getName).toList()));
    }

    private Stream<Filter> visible() {
        return filters.createTaskFilterQuery().list().stream().filter(filter -> COLOURED.contains(filter.getName()));
    }
}
