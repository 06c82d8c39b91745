package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.dossier.ContactPersons;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("Who goes to a household")
class TrustedContactTest {

    private static final String CONTACT = "userTask_makeContact";
    private static final String REST = "userTask_confirmRest";
    private static final String NEXT_ATTEMPT = "timerEvent_nextAttempt";
    private static final Map<String, Object> PETRA_GOES = Map.of("otherGoes", true, "keepsContact", "petra",
            "trustReason", "Zij komt er al jaren over de vloer.");

    @Autowired
    private Households households;
    @Autowired
    private ContactPersons contactPersons;
    @Autowired
    private Player player;

    @Test
    void isSomebodyOfAnotherOrganisationWhomItTrusts() {
        PlayedHousehold household = households.assessed().work("anna", CONTACT, PETRA_GOES);

        assertThat(household.open(CONTACT)).singleElement().extracting(Task::getAssignee).isEqualTo("petra");
        assertThat(household.stored("contact_attempt", "result")).isEmpty();
        assertThat(household.cover("contact_person")).isEqualTo("petra");
        assertThat(contactPersons.former(household.number())).singleElement()
                .returns("anna", former -> former.person()).returns("petra", former -> former.successor())
                .returns(households.today(), former -> former.until()).returns("Zij komt er al jaren over de vloer.", former -> former.reason());

        household.work("petra", CONTACT, Answers.JOINS);
        assertThat(household.open("userTask_recordIntake")).singleElement().extracting(Task::getAssignee).isEqualTo("petra");
        household.work("petra", "userTask_recordIntake", Answers.SHORT_SUPPORT);
        assertThat(household.open("userTask_drawUpPlan")).singleElement().extracting(Task::getAssignee).isEqualTo("petra");
    }

    @Test
    void staysTheContactPersonAfterTheHouseholdJoins() {
        PlayedHousehold household = households.assessed().work("anna", CONTACT,
                Answers.with(Answers.JOINS, Map.of("otherContact", true, "keepsContact", "amir", "trustReason", "Zij spreken dezelfde taal.")));

        assertThat(household.stored("contact_attempt", "result")).containsExactly("JOINS");
        assertThat(household.open("userTask_recordIntake")).singleElement().extracting(Task::getAssignee).isEqualTo("amir");
    }

    @Test
    void isTheContactPersonUnlessSomebodyIsChosen() {
        PlayedHousehold household = households.assessed();
        Task task = household.open(CONTACT).get(0);

        assertThat(Refused.when(() -> player.work("anna", task, Map.of("otherGoes", true, "trustReason", "Om de taal")))).contains("Wie vertrouwt");
        assertThat(Refused.when(() -> player.work("anna", task, Answers.with(PETRA_GOES, Map.of("keepsContact", "bram"))))).contains("Wie vertrouwt");
        assertThat(household.cover("contact_person")).isEqualTo("anna");
    }

    @ParameterizedTest
    @CsvSource({"COLLEAGUE,companionColleague,amir,companion_account", "TRUSTED,companionTrusted,petra,companion_account",
        "PARTNER,companion,De wijkagent,companion"})
    void isToldWithWhoWentAlong(String kind, String field, String who, String column) {
        PlayedHousehold household = households.assessed()
                .work("anna", CONTACT, Answers.with(Answers.JOINS, Map.of("companionKind", kind, field, who)));

        assertThat(household.stored("contact_attempt", "companion_kind")).containsExactly(kind);
        assertThat(household.stored("contact_attempt", column)).containsExactly(who);
    }

    @Test
    void goesAlongWithoutAnAccount() {
        PlayedHousehold household = households.assessed().work("anna", CONTACT, Answers.with(Answers.JOINS,
                Map.of("companionKind", "TRUSTED", "companionTrusted", "NO_ACCOUNT", "companion", "De wijkverpleegkundige")));

        assertThat(household.stored("contact_attempt", "companion")).containsExactly("De wijkverpleegkundige");
        assertThat(household.stored("contact_attempt", "companion_account")).containsExactly("null");
    }

    @Test
    void comesBackOnTheDayThatAWaryHouseholdAgreedTo() {
        PlayedHousehold household = households.assessed().work("anna", CONTACT,
                Map.of("way", "PHONE", "contactResult", "WARY", "nextAttempt", households.today().plusDays(9).toString()));

        assertThat(household.timer(NEXT_ATTEMPT)).isEqualTo(Households.START.plusDays(9).withHour(8).withMinute(0).toInstant());
    }

    @Test
    void triesAnewAfterARest() {
        PlayedHousehold household = households.assessed().work("anna", CONTACT, Answers.DECLINES)
                .work("anna", REST, Map.of("restDecision", "TRY_LATER")).atTimer(NEXT_ATTEMPT, Duration.ZERO)
                .work("anna", CONTACT, Answers.NOT_REACHED).atTimer(NEXT_ATTEMPT, Duration.ZERO)
                .work("anna", CONTACT, Answers.NOT_REACHED).atTimer(NEXT_ATTEMPT, Duration.ZERO);
        assertThat(household.openTasks()).containsExactly(CONTACT);

        household.work("anna", CONTACT, Answers.NOT_REACHED);

        assertThat(household.openTasks()).containsExactly(REST);
    }
}
