package nl.vliegwiel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What only a browser can tell: which parts of the intake are folded away, and when a plan gives a hint. */
@DisplayName("In Tasklist the second conversation and its plan")
class IntakeAndPlanTest extends InTasklist {

    private static final String SCHOOL = "kinderen in de schoolleeftijd en";
    private static final String DATE = "een doel werkt beter met een datum";

    @Test
    void askOnlyWhatIsOpenAndHintWithoutRefusing() {
        secondConversation();
        tasklist.login("anna");

        open("Mijn taken", "Intake vastleggen");
        assertThat(shown("select[id], input[id*='answer_']")).as("one domain is still open").isEqualTo(1);
        assertThat(tasklist.form().locator("table").innerText()).contains("Rust en regelmaat", "4 – Grote zorgen", "Intake, ");
        tasklist.pick("answer_0", "2 –");
        tasklist.tick("Korte hulp is genoeg: we maken een plan");
        finish("second-conversation");

        open("Mijn taken", "Plan opstellen");
        assertThat(tasklist.read("pupils")).isEqualTo("Kim (9 jaar)");
        assertThat(text()).contains(SCHOOL);
        tasklist.type("goal_0", "Weer samen eten");
        tasklist.pick("support_0", "Individuele hulp");
        tasklist.type("whyIndividual_0", "Er is nog niemand in de buurt");
        assertThat(text()).contains(DATE);
        tasklist.type("goal_0", "Voor 1 mei weer samen eten");
        tasklist.pick("domain_0", "School en opleiding");
        tasklist.tick("Ja, wij maakten dit plan samen en het huishouden is akkoord: we beginnen");
        assertThat(text()).doesNotContain(SCHOOL, DATE);
        finish("plan-made-together");

        open("Mijn taken", "Traject starten");
    }

    /** The household has told everything but the last domain. */
    private void secondConversation() {
        number = player.start("anna", "signal", Map.of("householdName", "Familie Tweegesprek", "neighbourhood", "binnenstad", "source", "GP",
                "description", "Veel tegelijk.", "concerns", List.of("HOUSING", "WORK")));
        runJobs();
        player.work("anna", number, "userTask_assessSignal", Map.of());
        runJobs();
        number = jdbc.sql("select dossier from signal where number = ?").param(number).query(String.class).single();
        runJobs();
        player.work("anna", number, "userTask_makeContact", Map.of("way", "HOME_VISIT", "contactResult", "JOINS"));
        List<Map<String, String>> rows = new ArrayList<>(Collections.nCopies(11, Map.of("answer", "SCORE_4", "solvedBy", "INDIVIDUAL")));
        rows.add(Map.of("answer", "NEXT_TIME"));
        player.work("anna", number, "userTask_recordIntake", Map.of("members", List.of(Map.of("name", "Kim", "birthDate",
                LocalDate.now().minusYears(9).minusDays(40).toString())), "domains", rows, "arrears", "NO", "wishes", "Rust en regelmaat",
                "flywheelDomain", "WORK", "nextStep", "NEXT_CONVERSATION"));
        player.start("anna", "household-event", Map.of("dossier", number, "householdEvent", "CALLED_BACK"));
    }

    private long shown(String elements) {
        return tasklist.form().locator(elements).count();
    }

    private String text() {
        tasklist.page().waitForTimeout(400); // form-js draws the form anew after each choice
        return tasklist.form().innerText();
    }
}
