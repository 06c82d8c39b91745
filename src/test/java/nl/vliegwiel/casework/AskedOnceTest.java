package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.vliegwiel.casework.AskedOnce.Again;
import nl.vliegwiel.consistency.Meanings;
import nl.vliegwiel.consistency.Meanings.Asked;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.product.ProductTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever opens a form finds in it what somebody already told (mission C6). */
@ProductTest
@DisplayName("What is known")
class AskedOnceTest {

    /** A household begins with one of these: nobody could know yet. */
    private static final Set<String> BEGINNINGS = Set.of("record-signal", "record-reaching-out");

    @Autowired
    private Households households;
    @Autowired
    private Player player;

    private final AskedOnce once = new AskedOnce();

    @Test
    void isFilledInFromTheSecondFormOn() {
        PlayedHousehold household = signalled();
        toASecondIntakeConversation(household);
        toAPlanThatWasChanged(household);
        toTheNextPlan(household);
        toTheWayBack(household);
        toAnEndDuringAftercare();
        toADecisionOfManagement();

        assertThat(once.askedTwice()).isEmpty();
        assertThat(notPlayed()).as("meanings asked in several forms, of which not all but the first were played").isEmpty();
    }

    private PlayedHousehold signalled() {
        Map<String, Object> signal = Answers.with(Answers.signal("Familie " + Households.newName(), "Proefstraat 9", "binnenstad"),
                Map.of("memberName", "Sam Proef", "birthDate", "2016-04-05", "phone", "06 12345678"));
        PlayedHousehold household = households.signalled(signal);
        once.remember("record-signal", Map.of(), signal);
        return household;
    }

    private void toASecondIntakeConversation(PlayedHousehold household) {
        once.work(household, "anna", "userTask_assessSignal", Answers.AS_PROPOSED);
        once.work(household, "anna", "userTask_makeContact", Answers.JOINS);
        once.work(household, "anna", "userTask_recordIntake", Map.of("domains", halfTold(), "arrears", "YES", "arrearsMonths", 3,
                "wishes", "Rust", "strengths", "De buren", "flywheelDomain", "WORK", "startWith", "De brieven",
                "underlyingQuestion", "Erbij horen", "motivation", "De kinderen", "nextStep", "NEXT_CONVERSATION"));
        household.atTimer("timerEvent_nextConversation", Duration.ZERO);
        once.work(household, "anna", "userTask_recordIntake",
                Map.of("domains", List.of(Map.of("answer", "SCORE_2", "solvedBy", "ALONE")), "nextStep", "SHORT_SUPPORT"));
    }

    private static List<Map<String, String>> halfTold() {
        List<Map<String, String>> rows = new ArrayList<>(Collections.nCopies(11,
                Map.of("answer", "SCORE_4", "solvedBy", "INDIVIDUAL", "remark", "Al lang")));
        rows.add(Map.of("answer", "NEXT_TIME"));
        return rows;
    }

    private void toAPlanThatWasChanged(PlayedHousehold household) {
        Map<String, Object> goal = Answers.with(Answers.goal("WORK", "Voor 1 mei weer aan het werk", "anna"),
                Map.of("whyIndividual", "Er is niemand", "approach", "Samen solliciteren"));
        once.work(household, "anna", "userTask_drawUpPlan", Map.of("goals", List.of(goal), "participationExplanation", "Werk is het doel"));
        once.work(household, "anna", "userTask_discussPlan", Answers.CHANGES);
        once.work(household, "anna", "userTask_drawUpPlan", Answers.AS_PROPOSED);
        once.work(household, "anna", "userTask_discussPlan", Answers.AGREED);
    }

    private void toTheNextPlan(PlayedHousehold household) {
        once.work(household, "anna", "userTask_startTrack", Answers.firstAppointment(households.today().plusWeeks(1)));
        once.work(household, "anna", "userTask_checkIn", Answers.with(Answers.ENDS, Map.of("resultWords", "Het werk bevalt")));
        once.work(household, "anna", "userTask_measureAgain", Answers.AS_PROPOSED);
        once.work(household, "anna", "userTask_decideNextStep", Answers.decision("GO_ON"));
        once.forget("plan.reviewOn");
        once.work(household, "anna", "userTask_drawUpPlan", Answers.AS_PROPOSED);
    }

    /** The second line is asked beside the plan, and hands back what it reached. */
    private void toTheWayBack(PlayedHousehold household) {
        reported(household, "HAND_OVER", Map.of("handoverReason", "Er is langer hulp nodig."));
        once.work(household, "anna", "userTask_prepareHandover", Map.of("agreement", "AGREES"));
        once.forget("handover.reason");
        household.work("els", "userTask_recordConversation", Answers.HELD).work("els", "userTask_assessHandover", Answers.ACCEPTED)
                .work("els", "userTask_startSecondLine", Answers.FIRST_STEP);
        once.work(household, "els", "userTask_guideHousehold", Map.of("landing", "WELL", "supportNext", "BACK", "reached", "De schuld is geregeld."));
        once.work(household, "els", "userTask_prepareHandover", Answers.AGREES);
    }

    private void toAnEndDuringAftercare() {
        once.forgetAll();
        PlayedHousehold household = households.evaluated("LET_GO");
        once.work(household, "anna", "userTask_agreeAftercare", Map.of("aftercareWish", "YES", "helpline", "De wijkverpleegkundige, 06 12345678"));
        reported(household, "WITHDRAWS", Map.of("withdrawalWords", "Wij redden het zelf."));
        once.work(household, "anna", "userTask_holdClosingConversation", Map.of("closingOutcome", "STOPS", "closingReason", "MANAGES_ALONE"));
    }

    private void toADecisionOfManagement() {
        once.forgetAll();
        PlayedHousehold household = HelpDecisions.start(player, "anna", "case-decision", households.contacted(), HelpDecisions.EXPENSIVE);
        once.remember("propose-decision", Map.of(), HelpDecisions.EXPENSIVE);
        once.work(household, "fons", "userTask_decideRequest", HelpDecisions.APPROVED);
        once.work(household, "anna", "userTask_carryOutDecision", HelpDecisions.DONE);
    }

    private void reported(PlayedHousehold household, String news, Map<String, Object> answers) {
        household.report("anna", news, answers);
        once.remember("report-household-event", Map.of(), answers);
    }

    private Set<String> notPlayed() {
        Map<String, Set<String>> forms = Meanings.all().stream().filter(Asked::lasts)
                .collect(Collectors.groupingBy(Asked::meaning, Collectors.mapping(Asked::form, Collectors.toSet())));
        Set<String> missing = new TreeSet<>();
        forms.forEach((meaning, askers) -> {
            Set<String> open = new TreeSet<>(askers);
            once.filledIn().stream().filter(again -> again.meaning().equals(meaning)).map(Again::form).forEach(open::remove);
            boolean begins = open.removeAll(BEGINNINGS);
            if (open.size() > (begins ? 0 : 1)) {
                missing.add(meaning + " in " + open);
            }
        });
        return missing;
    }
}
