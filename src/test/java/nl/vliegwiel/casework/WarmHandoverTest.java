package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.dossier.DossierAccess;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("A warm handover")
class WarmHandoverTest {

    private static final String PREPARE = "userTask_prepareHandover";
    private static final String MEET = "userTask_recordConversation";
    private static final String ASSESS = "userTask_assessHandover";
    private static final String START = "userTask_startSecondLine";
    private static final String GUIDE = "userTask_guideHousehold";
    private static final String FOLLOW_UP = "userTask_followUp";
    private static final String CHASE = "userTask_chaseAnswer";
    private static final String OVERDUE = "boundaryEvent_answerOverdue";
    private static final String FOLLOW_UP_DUE = "timerEvent_followUpDue";

    @Autowired
    private Households households;
    @Autowired
    private DossierAccess access;

    @Test
    void isAcceptedBySomebodyOfTheSecondLineInTheirOwnTeam() {
        PlayedHousehold household = households.needsSecondLine();
        ProcessInstance firstLine = household.process("warm-handover");

        household.work("anna", PREPARE, Answers.AGREES);
        assertThat(household.process("warm-handover-answer").getTenantId()).isEqualTo("specialistenteam");
        assertThat(household.openTasks()).containsExactly(MEET);
        household.work("els", MEET, Answers.HELD).work("els", ASSESS, Answers.ACCEPTED);
        assertThat(household.openTasks()).containsExactly(START);
        assertThat(firstLine).hasPassed("endEvent_handoverCompleted").isEnded();
        assertThat(household.ends("case-lifecycle")).as("its work is done at once").containsExactly("endEvent_handedOver");
        household.work("els", START, Answers.FIRST_STEP).atTimer(FOLLOW_UP_DUE, Duration.ZERO);
        assertThat(household.openTasks()).containsExactly(FOLLOW_UP, GUIDE);
        assertThat(household.open(FOLLOW_UP)).extracting(Task::getTenantId, Task::getAssignee).containsExactly(tuple("wijkteam-centrum", "anna"));
        household.work("anna", FOLLOW_UP, Answers.LANDED_WELL);

        assertThat(household.ends("handover-follow-up")).containsExactly("endEvent_followedUp");
        assertThat(household.ends("warm-handover-answer")).containsExactly("endEvent_acceptancePassedOn");
        assertThat(household.stored("handover", "first_step")).containsExactly("Op bezoek met de huisarts");
        assertThat(household.stored("handover", "landing")).containsExactly("WELL");
    }

    @BeforeAtAndAfter
    void asksSixWeeksAfterAcceptanceHowItGoes(int minutes, boolean asks) {
        PlayedHousehold household = households.inSecondLine();
        assertThat(household.timer(FOLLOW_UP_DUE)).isEqualTo(java.time.LocalDate.of(2026, 4, 13).atTime(8, 0)
                .atZone(Households.START.getZone()).toInstant());

        household.atTimer(FOLLOW_UP_DUE, Duration.ofMinutes(minutes));

        assertThat(household.openTasks()).containsExactlyElementsOf(asks ? List.of(FOLLOW_UP, GUIDE) : List.of(GUIDE));
    }

    @Test
    void returnsWithTheReasonWhenTheSecondLineDeclines() {
        PlayedHousehold household = households.handoverDiscussed();

        household.work("els", ASSESS, Answers.DECLINED);
        assertThat(household.openTasks()).containsExactly("userTask_readDecline");
        assertThat(household.stored("handover", "decline_reason")).containsExactly("Er is een wachtlijst.");
        assertThat(maySee("specialistenteam", household)).isFalse();
        household.work("anna", "userTask_readDecline", Answers.AS_PROPOSED);

        assertThat(household.ends("warm-handover")).containsExactly("endEvent_handoverDeclined");
        assertThat(household.ends("warm-handover-answer")).containsExactly("endEvent_declinePassedOn");
        assertThat(household.openTasks()).containsExactly("userTask_decideAfterHandover");
        assertThat(household.cover("team")).isEqualTo("wijkteam-centrum");
    }

    @Test
    void isNotDeclinedWithoutAReason() {
        PlayedHousehold household = households.handoverDiscussed();

        assertThatThrownBy(() -> household.work("els", ASSESS, Map.of("handoverAnswer", "DECLINED"))).hasMessageContaining("Waarom");
        assertThat(household.openTasks()).containsExactly(ASSESS);
    }

    @Test
    void isOfferedAgainAfterADecline() {
        PlayedHousehold household = households.handoverDiscussed().work("els", ASSESS, Answers.DECLINED)
                .work("anna", "userTask_readDecline", Answers.AS_PROPOSED)
                .work("anna", "userTask_decideAfterHandover", Map.of("afterHandover", "INTAKE"))
                .work("anna", "userTask_recordIntake", Answers.SECOND_LINE).work("anna", PREPARE, Answers.AGREES);

        household.work("els", MEET, Answers.HELD).work("els", ASSESS, Answers.ACCEPTED);

        assertThat(household.cover("team")).isEqualTo("specialistenteam");
        assertThat(household.stored("handover", "answer")).containsExactly("ACCEPTED", "DECLINED");
    }

    @Test
    void isNotOfferedWhenTheHouseholdDoesNotAgree() {
        PlayedHousehold household = households.needsSecondLine();

        household.work("anna", PREPARE, Answers.DISAGREES);

        assertThat(household.ends("warm-handover")).containsExactly("endEvent_notOffered");
        assertThat(household.stored("handover", "objection")).containsExactly("Wij willen geen nieuwe gezichten.");
        assertThat(household.processes("warm-handover-answer")).isEmpty();
        assertThat(maySee("specialistenteam", household)).isFalse();
        assertThat(household.openTasks()).containsExactly("userTask_decideAfterHandover");
    }

    @BeforeAtAndAfter
    void chasesAnAnswerThatStaysOut(int minutes, boolean chases) {
        PlayedHousehold household = households.handoverOffered();
        assertThat(household.timer(OVERDUE)).isEqualTo(Households.START.plusDays(7).withHour(17).withMinute(0).toInstant());

        household.atTimer(OVERDUE, Duration.ofMinutes(minutes));

        assertThat(household.openTasks()).contains(MEET);
        assertThat(household.open(CHASE)).hasSize(chases ? 1 : 0);
    }

    @Test
    void isStillAcceptedAfterItWasChased() {
        PlayedHousehold household = households.handoverOffered().atTimer(OVERDUE, Duration.ZERO);
        ProcessInstance firstLine = household.process("warm-handover");

        household.work("anna", CHASE, Map.of("agreed", "Els kijkt morgen."));
        assertThat(household.openTasks()).containsExactly(MEET);
        household.work("els", MEET, Answers.HELD).work("els", ASSESS, Answers.ACCEPTED);

        assertThat(firstLine).hasPassed(OVERDUE, "endEvent_chased").isEnded();
        assertThat(household.process("handover-follow-up")).isWaitingAt(FOLLOW_UP_DUE);
    }

    @Test
    void endsAlsoWhenNobodyChasedTheAnswer() {
        PlayedHousehold household = households.handoverOffered().atTimer(OVERDUE, Duration.ZERO)
                .work("els", MEET, Answers.HELD).work("els", ASSESS, Answers.ACCEPTED);

        assertThat(household.openTasks()).containsExactly(START);
        assertThat(household.ends("case-lifecycle")).containsExactly("endEvent_handedOver");
    }

    @Test
    void endsTheFirstLinesTracksAtOnce() {
        PlayedHousehold household = households.tracksRunning().report("anna", "EVALUATE_NOW", Map.of())
                .work("anna", "userTask_measureAgain", Answers.measured("SCORE_5", "PARTLY", "PARTLY", "PARTLY"))
                .work("anna", "userTask_decideNextStep", Answers.decision("HAND_OVER")).work("anna", PREPARE, Answers.AGREES)
                .work("els", MEET, Answers.HELD);
        assertThat(household.open("userTask_checkIn")).hasSize(3);

        household.work("els", ASSESS, Answers.ACCEPTED);

        assertThat(household.openTasks()).containsExactly(START);
        assertThat(household.stored("track", "status")).containsExactly("STOPPED", "STOPPED", "STOPPED");
        assertThat(household.open(START)).extracting(Task::getTenantId, Task::getAssignee).containsExactly(tuple("specialistenteam", "els"));
    }

    private boolean maySee(String team, PlayedHousehold household) {
        return access.allows(List.of(team), household.number());
    }
}
