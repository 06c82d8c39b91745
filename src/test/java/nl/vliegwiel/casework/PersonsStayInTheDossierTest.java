package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vliegwiel.consistency.Sources;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.product.EngineTables;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** Households whose every free field, on every form, holds a marked text (design §1). */
@ProductTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("What people type")
class PersonsStayInTheDossierTest {

    private static final String TABLES = """
            select table_name from information_schema.tables
            where lower(table_schema) = 'public' and lower(table_name) not like 'act%'""";

    @Autowired
    private Households households;
    @Autowired
    private PlayedList lists;
    @Autowired
    private DeadlineWatch watch;
    @Autowired
    private Player player;
    @Autowired
    private JdbcTemplate jdbc;

    private final Marks marks = new Marks();

    @Test
    void isInTheDossierAndInNoTableKeyOrLogLineOfTheEngine(CapturedOutput output) {
        playToAnAcceptedHandover();
        playACrisisForAKnownHousehold();
        playAQuestion();
        playARest();
        playASignalForAnotherTeam();
        playAListOfPeople();
        new MarkedDecisions(households, player, marks).play();
        playSharing();
        playAWithdrawnOffer();
        playAQuestionToAColleague();
        playSomebodyElseKeepingTheContact();
        playLettingGo();
        playAClosingConversation();

        assertThat(marks.forms()).as("forms filled in").containsAll(Sources.forms().stream().map(Sources::key).toList());
        assertThat(new EngineTables(jdbc).placesOf(Marks.SIGN)).isEmpty();
        assertThat(output.getAll()).doesNotContain(Marks.SIGN);
        String dossier = dossier();
        assertThat(marks.visible()).isNotEmpty().allSatisfy(mark -> assertThat(dossier).contains(mark));
    }

    private void playToAnAcceptedHandover() {
        PlayedHousehold household = households.signalled(marked("startEvent_signalRecorded", Map.of()));
        work(household, "anna", "userTask_assessSignal", Map.of("triageOutcome", "SECOND_LINE"));
        work(household, "anna", "userTask_prepareHandover", Answers.AGREES);
        household.atTimer("boundaryEvent_answerOverdue", Duration.ZERO);
        work(household, "anna", "userTask_chaseAnswer", Map.of());
        work(household, "els", "userTask_recordConversation", Answers.HELD);
        work(household, "els", "userTask_assessHandover", Answers.DECLINED);
        work(household, "anna", "userTask_readDecline", Map.of());
        work(household, "anna", "userTask_decideAfterHandover", Map.of("afterHandover", "OUTREACH"));
        work(household, "anna", "userTask_makeContact", Answers.NOT_REACHED);
        household.report("anna", "CALLED_BACK", Map.of());
        work(household, "anna", "userTask_makeContact", Answers.JOINS);
        work(household, "anna", "userTask_recordIntake", Answers.SHORT_SUPPORT);
        household.work("anna", "userTask_drawUpPlan", Answers.THREE_GOALS);
        work(household, "anna", "userTask_discussPlan", Answers.CHANGES);
        work(household, "anna", "userTask_drawUpPlan", Answers.THREE_GOALS);
        work(household, "anna", "userTask_discussPlan", Answers.AGREED);
        household.report("anna", "ADD_TRACK", marked("startEvent_eventReported", Map.of("domain", "LEISURE", "owner", "anna")));
        playTheTracks(household);
        playTheEnd(household);
    }

    private void playTheTracks(PlayedHousehold household) {
        Map<String, Object> appointment = Answers.firstAppointment(households.today().plusWeeks(1));
        household.open("userTask_startTrack").forEach(task -> household.work(task, marked("userTask_startTrack", appointment)));
        household.at(households.today().plusWeeks(8).atStartOfDay(Households.START.getZone()).toInstant());
        stayAway(household);
        letWait(household);
        household.open("userTask_checkIn").forEach(task -> household.work(task, marked("userTask_checkIn", Answers.ENDS)));
    }

    /** Nobody comes twice, so somebody goes there twice, and the coordinator helps to think. */
    private void stayAway(PlayedHousehold household) {
        String track = household.open("userTask_checkIn").get(0).getProcessInstanceId();
        for (int time = 0; time < 2; time++) {
            Task checkIn = household.open("userTask_checkIn").stream().filter(task -> task.getProcessInstanceId().equals(track)).findFirst().orElseThrow();
            household.work(checkIn, marked("userTask_checkIn", Answers.MISSED));
            work(household, household.open("userTask_visitHousehold").get(0).getAssignee(), "userTask_visitHousehold", Answers.MET);
        }
        work(household, "coby", "userTask_discussMissed", Answers.ASKED_AFTER);
    }

    private void letWait(PlayedHousehold household) {
        watch.looks();
        household.open("userTask_askAfterWork").forEach(task -> household.work("coby", task, marked("userTask_askAfterWork", Answers.ASKED_AFTER)));
        Task checkIn = household.open("userTask_checkIn").get(0);
        player.start(checkIn.getAssignee(), "pause-task", marked("startEvent_pauseAsked",
                Map.of("pauseAction", "PAUSE", "task", checkIn.getId(), "reason", "OTHER")));
        household.runJobs();
    }

    private void playTheEnd(PlayedHousehold household) {
        work(household, "anna", "userTask_measureAgain", Answers.measured("SCORE_2", "ACHIEVED", "PARTLY", "ACHIEVED", "ACHIEVED"));
        work(household, "anna", "userTask_decideNextStep", Answers.decision("HAND_OVER"));
        work(household, "anna", "userTask_prepareHandover", Answers.AGREES);
        work(household, "els", "userTask_recordConversation", Answers.DANGER);
        work(household, "els", "userTask_assessHandover", Answers.ACCEPTED);
        work(household, "els", "userTask_startSecondLine", Map.of());
        work(household, "els", "userTask_guideHousehold", Map.of("landing", "WELL", "supportNext", "GOES_ON"));
        household.atTimer("timerEvent_followUpDue", Duration.ZERO);
        work(household, "anna", "userTask_followUp", Answers.LANDED_WELL);
    }

    private void playACrisisForAKnownHousehold() {
        String name = Households.newName();
        Map<String, Object> signal = Answers.signal("Familie " + name, name + "straat 1", "binnenstad");
        households.signalled("anna", signal).work("anna", "userTask_assessSignal", Answers.AS_PROPOSED);
        PlayedHousehold again = households.signalled("amir", Answers.with(signal, Map.of("acuteDanger", true)));
        work(again, "anna", "userTask_assessSignal", Map.of());
        work(again, "anna", "userTask_callCrisisService", Map.of("crisisService", "EMERGENCY"));
        work(again, "anna", "userTask_reviewSignal", Map.of("review", "TAKEN_UP"));
    }

    private void playAQuestion() {
        PlayedHousehold household = households.signalled(marked("startEvent_signalRecorded", Map.of("concerns", List.of(), "urgency", "LOW")));
        work(household, "anna", "userTask_assessSignal", Map.of());
        work(household, "anna", "userTask_giveAdvice", Map.of());
    }

    private void playARest() {
        PlayedHousehold household = households.assessed();
        work(household, "anna", "userTask_makeContact", Answers.DECLINES);
        work(household, "anna", "userTask_confirmRest", Answers.STOP);
    }

    private void playASignalForAnotherTeam() {
        PlayedHousehold household = households.signalled("bram", marked("startEvent_signalRecorded",
                Answers.signal("Familie", "Straat", "binnenstad")));
        work(household, "bram", "userTask_readForwarded", Map.of());
    }

    private void playAListOfPeople() {
        String name = Households.newName();
        households.signalled("anna", Map.of("householdName", name, "neighbourhood", "binnenstad", "source", "LANDLORD", "description", "Huur",
                        "concerns", List.of("HOUSING", "FINANCES"), "birthDate", Households.birthDateOf(name)))
                .work("anna", "userTask_assessSignal", Answers.AS_PROPOSED);
        Map<String, Object> list = marked("startEvent_listRecorded", Answers.with(
                PlayedList.answers(List.of(Answers.with(PlayedList.household(name), Map.of("birthDate", Households.birthDateOf(name)))), "anna"),
                Map.of("legalBasis", "OTHER_PUBLIC_TASK")));
        String number = lists.record("coby", list);
        lists.work("coby", number, "userTask_checkKnownHouseholds",
                marked("userTask_checkKnownHouseholds", Map.of("households", List.of(Map.of("decision", "OPEN")))));
        lists.at(number, Households.START.plusWeeks(9).toInstant());
        lists.work("coby", number, "userTask_lookBack", marked("userTask_lookBack", Map.of()));
    }

    private void playSharing() {
        PlayedHousehold household = households.contacted();
        start(household, "share-data", "startEvent_sharingAsked", Answers.with(Sharings.MENTAL_HEALTH, Sharings.CONSENT));
        work(household, "anna", "userTask_passOnData", Sharings.TOLD);
        start(household, "share-data", "startEvent_sharingAsked", Map.of("sharingWish", "LOOK"));
        work(household, "anna", "userTask_viewSharing", Map.of());
        start(household, "data-request", "startEvent_dataRequested", Sharings.ASK_GGZ);
        household.atTimer("boundaryEvent_answerOverdue", Duration.ZERO);
        work(household, "anna", "userTask_remindAgency", Sharings.REMINDED);
        work(household, "anna", "userTask_fileAnswer", Sharings.answered("Ja", "Nee"));
        household.report("amir", "CONSENT_WITHDRAWN", Map.of("consent", household.stored("consent", "id").get(0)));
        work(household, "anna", "userTask_reviewSharing", Map.of());
    }

    private void start(PlayedHousehold household, String process, String event, Map<String, Object> answers) {
        Sharings.start(player, "anna", process, household, marked(event, answers));
    }

    private void playSomebodyElseKeepingTheContact() {
        PlayedHousehold household = households.assessed();
        work(household, "anna", "userTask_makeContact", Map.of("otherGoes", true, "keepsContact", "petra"));
        work(household, "petra", "userTask_makeContact",
                Answers.with(Answers.JOINS, Map.of("companionKind", "PARTNER", "otherContact", true, "keepsContact", "amir")));
        household.report("amir", "NEW_CONTACT_PERSON", marked("startEvent_eventReported", Map.of("newContactPerson", "anna")));
    }

    private void playLettingGo() {
        PlayedHousehold household = households.evaluated("LET_GO");
        work(household, "anna", "userTask_agreeAftercare", Map.of("aftercareWish", "YES"));
        household.report("anna", "RELAPSE", marked("startEvent_eventReported", Map.of()));
        work(household, "anna", "userTask_recordAftercare", Map.of("aftercareResult", "RELAPSE"));
    }

    private void playAClosingConversation() {
        PlayedHousehold household = households.assessed().report("anna", "WITHDRAWS", marked("startEvent_eventReported", Map.of()));
        work(household, "anna", "userTask_holdClosingConversation", Map.of("closingOutcome", "STOPS", "closingReason", "OTHER"));
    }

    private void playAWithdrawnOffer() {
        PlayedHousehold household = households.handoverOffered();
        household.report("anna", "WITHDRAW_OFFER", marked("startEvent_eventReported", Map.of()));
        work(household, "els", "userTask_readWithdrawal", Map.of());
    }

    private void playAQuestionToAColleague() {
        PlayedHousehold household = households.assessed();
        player.start("anna", "consultation", marked("startEvent_questionWritten", Map.of("dossier", household.number(),
                "questionTo", "COLLEAGUE", "colleague", "amir", "naming", "ANONYMOUS")));
        household.runJobs();
        work(household, "amir", "userTask_answerQuestion", Map.of());
        work(household, "anna", "userTask_readAnswer", Map.of("outcome", "USED"));
    }

    private void work(PlayedHousehold household, String login, String task, Map<String, Object> answers) {
        household.work(login, task, marked(task, answers));
    }

    private Map<String, Object> marked(String element, Map<String, Object> answers) {
        return marks.in(element, answers);
    }

    /** All that stands in the product's own tables. */
    private String dossier() {
        return jdbc.queryForList(TABLES, String.class).stream()
                .flatMap(table -> jdbc.queryForList("select * from \"" + table + "\"").stream())
                .flatMap(row -> row.values().stream()).map(String::valueOf).collect(Collectors.joining("\n"));
    }
}
