package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.vliegwiel.engine.tenant.TenantVariables;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("Aftercare")
class AftercareTest {

    private static final String AGREE = "userTask_agreeAftercare";
    private static final String RECORD = "userTask_recordAftercare";
    private static final String CONTACT_DUE = "timerEvent_contactDue";
    private static final Map<String, Object> WANTED = Map.of("aftercareWish", "YES");
    private static final Map<String, Object> WELL = Map.of("aftercareResult", "GOES_WELL", "words", "Het gaat goed met ons.");
    private static final Map<String, Object> SHAKY = Map.of("aftercareResult", "STILL_SHAKY", "words", "Het is nog spannend.");
    private static final Map<String, Object> RELAPSE = Map.of("aftercareResult", "RELAPSE", "words", "De post blijft weer liggen.");

    @Autowired
    private Households households;
    @Autowired
    private RuntimeService runtime;

    @Test
    void endsAtOnceForAHouseholdThatWantsNone() {
        PlayedHousehold household = letGo().work("anna", AGREE, Map.of("aftercareWish", "NO"));

        assertThat(household.ends("aftercare")).containsExactly("endEvent_noAftercare");
        assertThat(household.stored("aftercare", "wanted").get(0)).isEqualToIgnoringCase("false");
        assertThat(household.stored("aftercare", "ended_on")).containsExactly(households.today().toString());
    }

    @BeforeAtAndAfter
    void asksAfterTheHouseholdSixWeeksLater(int minutes, boolean asks) {
        PlayedHousehold household = letGo().work("anna", AGREE, WANTED);
        assertThat(household.timer(CONTACT_DUE)).isEqualTo(Households.START.plusWeeks(6).withHour(8).withMinute(0).toInstant());

        household.atTimer(CONTACT_DUE, Duration.ofMinutes(minutes));

        assertThat(household.open(RECORD)).hasSize(asks ? 1 : 0);
    }

    @Test
    void asksAgainInTheRhythmThatWasSetAndThenEnds() {
        PlayedHousehold household = letGo().work("anna", AGREE, WANTED).atTimer(CONTACT_DUE, Duration.ZERO).work("anna", RECORD, WELL);
        assertThat(household.timer(CONTACT_DUE)).isEqualTo(Households.START.plusWeeks(13).withHour(8).withMinute(0).toInstant());

        household.atTimer(CONTACT_DUE, Duration.ZERO).work("anna", RECORD, WELL);

        assertThat(household.ends("aftercare")).containsExactly("endEvent_aftercareEnded");
        assertThat(household.stored("aftercare", "ended_on")).doesNotContain("null");
    }

    @Test
    void endsEarlierWhenTheHouseholdNeedsNoMore() {
        PlayedHousehold household = letGo().work("anna", AGREE, WANTED).atTimer(CONTACT_DUE, Duration.ZERO)
                .work("anna", RECORD, Answers.with(WELL, Map.of("contactAgain", "NO")));

        assertThat(household.ends("aftercare")).containsExactly("endEvent_aftercareEnded");
    }

    @Test
    void comesBackSoonToAHouseholdThatIsNotSteady() {
        PlayedHousehold household = letGo().work("anna", AGREE, WANTED).atTimer(CONTACT_DUE, Duration.ZERO).work("anna", RECORD, SHAKY);
        assertThat(household.timer(CONTACT_DUE)).isEqualTo(Households.START.plusWeeks(9).withHour(8).withMinute(0).toInstant());

        household.atTimer(CONTACT_DUE, Duration.ZERO).work("anna", RECORD, RELAPSE);

        assertThat(household.ends("aftercare")).containsExactly("endEvent_relapsed");
    }

    @Test
    void hearsOfARelapseBeforeTheDay() {
        PlayedHousehold household = letGo().work("anna", AGREE, WANTED).report("amir", "RELAPSE", Map.of("whatHappened", "De deurwaarder kwam."));

        assertThat(household.open(RECORD)).singleElement().satisfies(task -> assertThat(task.getAssignee()).isEqualTo("anna"));
        assertThat(household.stored("relapse_report", "words")).containsExactly("De deurwaarder kwam.");
        household.work("anna", RECORD, RELAPSE);
        assertThat(household.ends("aftercare")).containsExactly("endEvent_relapsed");
    }

    private PlayedHousehold letGo() {
        PlayedHousehold household = households.contacted();
        runtime.createProcessInstanceByKey("aftercare").businessKey(household.number())
                .setVariable(TenantVariables.TEAM.name(), "wijkteam-centrum").setVariable("contactPerson", "anna").execute();
        return household;
    }
}
