package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.intake.KnownConcerns;
import nl.vliegwiel.intake.KnownConcerns.Concern;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.sharing.Consents;
import nl.vliegwiel.sharing.ConsentWay;
import nl.vliegwiel.sharing.GivenConsent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("A question to an agency (C4b)")
class DataRequestTest {

    private static final String FILE = "userTask_fileAnswer";
    private static final String REMIND = "userTask_remindAgency";
    private static final String OVERDUE = "boundaryEvent_answerOverdue";
    private static final String OVERDUE_AGAIN = "timerEvent_newDatePassed";

    @Autowired
    private Households households;
    @Autowired
    private Player player;
    @Autowired
    private Consents consents;
    @Autowired
    private List<KnownConcerns> known;

    @Test
    void isAnsweredAndTheIntakeKnowsTheLatestAnswerWithItsSourceAndDate() {
        PlayedHousehold household = ask(Sharings.ASK_LANDLORD);
        assertThat(household.open(FILE).get(0).getAssignee()).isEqualTo("anna");
        assertThat(household.open(FILE).get(0).getDueDate()).isEqualTo(LocalDate.of(2026, 3, 16).atTime(17, 0).atZone(Households.START.getZone()).toInstant());
        household.work("anna", FILE, Sharings.answered("Twee maanden achter."));
        ask(household, Sharings.ASK_LANDLORD).at(Households.START.plusDays(1).toInstant()).work("anna", FILE, Sharings.answered("Drie maanden achter."));

        assertThat(household.ends("data-request")).containsExactly("endEvent_answerFiled", "endEvent_answerFiled");
        assertThat(known.stream().flatMap(source -> source.of(household.number()).stream()).filter(concern -> concern.source().contains("Woning")))
                .extracting(Concern::domain, Concern::source, Concern::on)
                .containsExactly(tuple("HOUSING", "Woningcorporatie: Drie maanden achter.", LocalDate.of(2026, 3, 3)));
        assertThat(household.openTasks()).containsExactly("userTask_recordIntake");
    }

    @Test
    void isFiledAsUnansweredWhenNoAnswerComes() {
        PlayedHousehold household = ask(Sharings.ASK_LANDLORD).work("anna", FILE, Sharings.NO_ANSWER);

        assertThat(household.ends("data-request")).containsExactly("endEvent_noAnswer");
        assertThat(household.stored("data_request", "outcome")).containsExactly("NO_ANSWER");
    }

    @Test
    void needsAnAnswerOnAtLeastOneDomain() {
        PlayedHousehold household = ask(Sharings.ASK_LANDLORD);

        assertThatThrownBy(() -> household.work("anna", FILE, Map.of("dataRequestOutcome", "ANSWERED"))).hasMessageContaining("Kwam er niets?");
    }

    @Test
    void isRefusedAtOnceWithoutABasis() {
        PlayedHousehold household = households.contacted();

        assertThatThrownBy(() -> ask(household, Answers.with(Sharings.ASK_LANDLORD, Map.of("basis", "UNKNOWN")))).hasMessageContaining("geen wettelijke grondslag");
        assertThatThrownBy(() -> ask(household, Sharings.ASK_GGZ)).hasMessageContaining("Vraag toestemming");
        assertThatThrownBy(() -> ask(household, Answers.with(Sharings.ASK_LANDLORD, Map.of("until", "2026-03-10")))).hasMessageContaining("Geef de instantie tijd");

        assertThat(household.processes("data-request")).isEmpty();
        assertThat(household.stored("data_request", "id")).isEmpty();
        assertThat(household.stored("sharing_act", "sharing_rule")).containsExactly("CONSENT_MISSING", "NO_LEGAL_BASIS");
    }

    @BeforeAtAndAfter
    void bringsAReminderOnTheMorningAfterTheAnswerWasDue(int minutes, boolean reminds) {
        PlayedHousehold household = ask(Sharings.ASK_LANDLORD);
        assertThat(household.timer(OVERDUE)).isEqualTo(LocalDate.of(2026, 3, 17).atTime(8, 0).atZone(Households.START.getZone()).toInstant());

        household.atTimer(OVERDUE, Duration.ofMinutes(minutes));

        assertThat(household.open(REMIND)).hasSize(reminds ? 1 : 0);
        assertThat(household.open(FILE)).hasSize(1);
    }

    @Test
    void givesMoreTimeAfterAReminderAndRemindsAgainWhenThatPasses() {
        PlayedHousehold household = ask(Sharings.ASK_LANDLORD).atTimer(OVERDUE, Duration.ZERO)
                .work("anna", REMIND, Answers.with(Sharings.REMINDED, Map.of("promised", "2026-03-20")));
        assertThat(household.open(REMIND)).isEmpty();
        assertThat(household.open(FILE).get(0).getDueDate()).isEqualTo(LocalDate.of(2026, 3, 20).atTime(17, 0).atZone(Households.START.getZone()).toInstant());

        household.atTimer(OVERDUE_AGAIN, Duration.ZERO);

        assertThat(household.open(REMIND)).hasSize(1);
        household.work("anna", FILE, Sharings.answered("Drie maanden."));
        assertThat(household.open(REMIND)).as("ends with the answer").isEmpty();
        assertThat(household.stored("data_request", "answer_due_on")).containsExactly("2026-03-20");
    }

    @Test
    void isNotRemindedBeyondTheDayUntilWhichItMayBeAsked() {
        PlayedHousehold household = ask(Answers.with(Sharings.ASK_LANDLORD, Map.of("until", "2026-03-18"))).atTimer(OVERDUE, Duration.ZERO);

        assertThatThrownBy(() -> household.work("anna", REMIND, Answers.with(Sharings.REMINDED, Map.of("promised", "2026-03-19"))))
                .hasMessageContaining("tot en met 18 maart 2026");
        household.at(Households.START.plusDays(17).toInstant());
        assertThatThrownBy(() -> household.work("anna", REMIND, Answers.with(Sharings.REMINDED, Map.of("promised", "2026-03-20"))))
                .hasMessageContaining("De termijn van deze vraag is voorbij");
        household.work("anna", FILE, Answers.AS_PROPOSED);

        assertThat(household.ends("data-request")).containsExactly("endEvent_requestWithdrawn");
    }

    @Test
    void isWithdrawnWhenItsConsentIsWithdrawnWhileItWaits() {
        PlayedHousehold household = askWithConsent(Map.of("domains", List.of("MENTAL_HEALTH")));

        withdraw(household);

        assertThat(household.ends("data-request")).containsExactly("endEvent_requestWithdrawn");
        assertThat(household.open(FILE)).isEmpty();
        assertThat(household.stored("data_request", "outcome")).containsExactly("WITHDRAWN");
    }

    @Test
    void isWithdrawnWhenItsConsentIsWithdrawnWhileTheAgencyIsReminded() {
        PlayedHousehold household = askWithConsent(Map.of("domains", List.of("MENTAL_HEALTH"))).atTimer(OVERDUE, Duration.ZERO);

        withdraw(household);

        assertThat(household.open(REMIND)).isEmpty();
        assertThat(household.ends("data-request")).containsExactly("endEvent_requestWithdrawn");
    }

    @Test
    void goesOnForWhatNeedsNoConsent() {
        PlayedHousehold household = withdraw(askWithConsent(Map.of()));
        assertThat(household.open(FILE)).hasSize(1);

        household.work("anna", FILE, Sharings.answered("Er komt wekelijks iemand."));

        assertThat(household.stored("data_request_answer a join data_request r on r.id = a.request_id", "domain")).containsExactly("HELPERS");
    }

    @Test
    void runsBesideOthersWhichItsEndDoesNotTouch() {
        PlayedHousehold household = askWithConsent(Map.of("domains", List.of("MENTAL_HEALTH")));
        ask(household, Sharings.ASK_LANDLORD);
        assertThat(household.open(FILE)).hasSize(2);

        withdraw(household);

        assertThat(household.open(FILE)).hasSize(1);
        household.work("anna", FILE, Sharings.answered("Twee maanden."));
        assertThat(household.ends("data-request")).containsExactly("endEvent_requestWithdrawn", "endEvent_answerFiled");
    }

    @Test
    void endsWithTheDossierAndSoDoItsConsents() {
        PlayedHousehold household = households.assessed();
        consents.give(household.number(), consent(), "anna");
        ask(household, Sharings.ASK_LANDLORD);

        household.work("anna", "userTask_makeContact", Answers.DECLINES).work("anna", "userTask_confirmRest", Answers.STOP);

        assertThat(household.cover("phase")).isEqualTo("CLOSED");
        assertThat(household.ends("data-request")).containsExactly("endEvent_requestWithdrawn");
        assertThat(consents.running(household.number())).isEmpty();
        assertThat(household.stored("sharing_act", "act_end")).containsExactly("DOSSIER_CLOSED");
    }

    private PlayedHousehold askWithConsent(Map<String, Object> others) {
        PlayedHousehold household = households.contacted();
        consents.give(household.number(), consent(), "anna");
        return ask(household, Answers.with(Sharings.ASK_GGZ, others));
    }

    private static GivenConsent consent() {
        return new GivenConsent("ggz", java.util.Set.of("MENTAL_HEALTH", "ADDICTION"), "Sam", LocalDate.of(2026, 3, 2), ConsentWay.SPOKEN);
    }

    private PlayedHousehold ask(Map<String, Object> answers) {
        return ask(households.contacted(), answers);
    }

    private PlayedHousehold ask(PlayedHousehold household, Map<String, Object> answers) {
        return Sharings.start(player, "anna", "data-request", household, answers);
    }

    private PlayedHousehold withdraw(PlayedHousehold household) {
        return household.report("amir", "CONSENT_WITHDRAWN", Map.of("consent", consents.running(household.number()).get(0).id()));
    }
}
