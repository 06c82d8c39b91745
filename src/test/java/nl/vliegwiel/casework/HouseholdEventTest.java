package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.vliegwiel.product.ProductTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("News about a household")
class HouseholdEventTest {

    private static final Map<String, Object> TRACK = Map.of("title", "Sporten", "domain", "LEISURE", "owner", "anna");

    @Autowired
    private Households households;

    @Test
    void reachesTheProcessThatWaitsForIt() {
        PlayedHousehold household = households.tracksRunning().report("amir", "ADD_TRACK", TRACK);

        assertThat(household.ends("household-event")).containsExactly("endEvent_eventPassedOn");
        assertThat(household.stored("track", "title")).contains("Sporten");
        assertThat(household.openTasks()).contains("userTask_startTrack");
    }

    @Test
    void isRefusedWithWhatCanBeDoneInsteadWhenNobodyWaitsForIt() {
        PlayedHousehold household = households.assessed();

        assertThatThrownBy(() -> household.report("anna", "CALLED_BACK", Map.of())).hasMessageContaining("Leg het gesprek daar vast");
        assertThatThrownBy(() -> household.report("anna", "EVALUATE_NOW", Map.of())).hasMessageContaining("nog geen plan");
        assertThatThrownBy(() -> household.report("anna", "ADD_TRACK", TRACK)).hasMessageContaining("nog geen plan");
        assertThat(household.processes("household-event")).isEmpty();
        assertThat(household.stored("track", "title")).isEmpty();
    }

    @Test
    void isRefusedAboutAnotherTeamsHousehold() {
        PlayedHousehold household = households.tracksRunning();

        assertThatThrownBy(() -> household.report("bram", "EVALUATE_NOW", Map.of())).hasMessageContaining("Welk huishouden?");
    }
}
