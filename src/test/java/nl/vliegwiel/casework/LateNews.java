package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.lifecycle.HouseholdEvent;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;

/** News that is reported while it fits, about a household whose dossier is closed before it arrives. */
record LateNews(EventPhases phases, Player player, RuntimeService runtime) {

    /** All of it is on its way at once. */
    PlayedHousehold about(String phase, List<String> news) {
        PlayedHousehold household = phases.in(phase);
        news.forEach(event -> player.start("amir", "household-event", Answers.with(phases.told(event, household),
                Map.of("dossier", household.number(), "householdEvent", event))));
        HeldNews held = HeldNews.of(runtime, household, "household-event");
        EventPhases.close(household);
        held.arrives(household);
        return household;
    }

    /** Who reported it reads this, or nothing when its effect was at once. */
    void isRead(PlayedHousehold household, EventRow row) {
        String label = HouseholdEvent.valueOf(row.news()).label();
        List<Map<String, Object>> read = household.open("userTask_readLateNews").stream().map(this::shown)
                .filter(form -> form.get("news").equals(label)).toList();
        row.instead().ifPresentOrElse(
                instead -> assertThat(read).as(label).singleElement().satisfies(form -> assertThat(form.get("instead")).isEqualTo(instead)),
                () -> assertThat(read).as(label).isEmpty());
    }

    private Map<String, Object> shown(Task task) {
        return player.shown(task.getAssignee(), task);
    }
}
