package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.vliegwiel.product.ProductTest;
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

    @Test
    void endsAtOnceForAHouseholdThatWantsNone() {
        PlayedHousehold household = letGo().work("anna", AGREE, Answers.NO_AFTERCARE);

        assertThat(household.ends("aftercare")).containsExactly("endEvent_noAftercare");
        assertThat(household.stored("aftercare", "wanted").get(0)).isIn("false", "FALSE", "f");
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

    @Test
    void closesTheDossierWhenItEndsAndStartsTheClockOfItsRetention() {
        PlayedHousehold household = letGo();
        assertThat(household.cover("phase")).isEqualTo("AFTERCARE");
        assertThat(household.cover("retain_until")).isEqualTo("null");

        household.work("anna", AGREE, Answers.NO_AFTERCARE);

        assertThat(household.ends("case-lifecycle")).containsExactly("endEvent_letGo");
        assertThat(household.cover("phase")).isEqualTo("CLOSED");
        assertThat(household.cover("retain_until")).isEqualTo(households.today().plusYears(15).toString());
    }

    @Test
    void leadsBackToThePlanInTheSameProcess() {
        PlayedHousehold household = letGo();
        String lifecycle = household.process("case-lifecycle").getId();

        household.work("anna", AGREE, WANTED).atTimer(CONTACT_DUE, Duration.ZERO).work("anna", RECORD, RELAPSE);

        assertThat(household.process("case-lifecycle").getId()).isEqualTo(lifecycle);
        assertThat(household.openTasks()).containsExactly("userTask_drawUpPlan");
        assertThat(household.cover("phase")).isEqualTo("PLAN");
    }

    @Test
    void hasAWayBackWhenTheDossierIsClosed() {
        PlayedHousehold household = letGo().work("anna", AGREE, Answers.NO_AFTERCARE);

        household.at(Households.START.plusYears(1).toInstant()).report("amir", "RELAPSE", Map.of("whatHappened", "De post blijft weer liggen."));

        assertThat(household.openTasks()).containsExactly("userTask_drawUpPlan");
        assertThat(household.cover("phase")).isEqualTo("PLAN");
        assertThat(household.cover("retain_until")).isEqualTo("null");
        assertThat(household.processes("case-lifecycle")).hasSize(1);
        assertThat(Refused.when(() -> household.report("anna", "RELAPSE", Map.of("whatHappened", "Nog eens.")))).contains("De hulp loopt nog");
    }

    @Test
    void isNotAskedForAHouseholdThatWasNeverLetGo() {
        PlayedHousehold household = households.assessed();
        assertThat(Refused.when(() -> household.report("anna", "RELAPSE", Map.of("whatHappened", "Het gaat mis.")))).contains("De hulp loopt nog");

        household.work("anna", "userTask_makeContact", Answers.DECLINES).work("anna", "userTask_confirmRest", Answers.STOP);

        assertThat(Refused.when(() -> household.report("anna", "RELAPSE", Map.of("whatHappened", "Het gaat mis.")))).contains("nieuw signaal");
    }

    private PlayedHousehold letGo() {
        return households.evaluated("LET_GO");
    }
}
