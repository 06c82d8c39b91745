package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.casework.FoundedTeams.FoundedTeam;
import nl.vliegwiel.engine.time.TimeMachine;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.team.Ages;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("A household that belongs to another team (T0)")
class TeamWatchTest {

    private static final String FOLLOW = "userTask_followDataChange";
    private static final LocalDate BIRTHDAY = LocalDate.of(2026, 5, 6);

    @Autowired
    private FoundedTeams teams;
    @Autowired
    private TimeMachine time;
    @Autowired
    private ManagementService management;

    private FoundedTeam everybody;
    private FoundedTeam young;

    @BeforeEach
    void twoTeamsInOneNeighbourhood() {
        String area = FoundedTeams.newArea();
        everybody = teams.found(null, area, FoundedTeams.newArea());
        young = teams.found(new Ages(16, 27), area);
    }

    @AfterEach
    void noTeamsLeft() {
        teams.dissolve(everybody, young);
    }

    @Test
    void isAskedAboutWhenSomebodyTurns27() {
        PlayedHousehold household = bornOn(BIRTHDAY.minusYears(27));
        assertThat(household.cover("team")).isEqualTo(young.id());
        looksOn(BIRTHDAY.minusDays(1));
        assertThat(household.open(FOLLOW)).isEmpty();

        looksOn(BIRTHDAY);

        assertThat(household.open(FOLLOW)).extracting(Task::getAssignee, Task::getTenantId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(young.worker(), young.id()));
        assertThat(household.shown(young.worker(), FOLLOW)).containsEntry("told", "Er is iemand 27 geworden.")
                .containsEntry("reported", "Vliegwiel, 6 mei 2026")
                .containsEntry("consequences", name(young) + " helpt mensen vanaf 16 tot 27 jaar. " + name(everybody)
                        + " helpt mensen van alle leeftijden. Bespreek met het huishouden of dat team verdergaat.");

        household.work(young.worker(), FOLLOW, Map.of("followUp", "TRANSFER", "explanation", "Zij kent het team al."));

        assertThat(household.cover("team")).isEqualTo(everybody.id());
        assertThat(household.openTasks()).containsExactly("userTask_makeContact", "userTask_readIn");
    }

    @Test
    void isNotAskedAboutAgainWhenItStays() {
        PlayedHousehold household = bornOn(BIRTHDAY.minusYears(27));
        looksOn(BIRTHDAY);
        looksOn(BIRTHDAY.plusDays(1));
        assertThat(household.open(FOLLOW)).as("asked once").hasSize(1);

        household.work(young.worker(), FOLLOW, Map.of("followUp", "STAY", "explanation", "Het plan is bijna klaar."));
        looksOn(BIRTHDAY.plusDays(8));

        assertThat(household.open(FOLLOW)).isEmpty();
        assertThat(household.cover("team")).isEqualTo(young.id());
        assertThat(household.stored("data_change_report", "explanation")).containsExactly("Het plan is bijna klaar.");
    }

    @Test
    void isAskedAboutWhenTheTeamsAgreeAnew() {
        PlayedHousehold household = teams.household(everybody, Map.of());
        FoundedTeam next = teams.found(null, FoundedTeams.newArea());

        teams.agree(next, null, BIRTHDAY, "meer", everybody.neighbourhoods().get(0));
        looksOn(BIRTHDAY.minusDays(1));
        assertThat(household.open(FOLLOW)).isEmpty();
        looksOn(BIRTHDAY);

        assertThat(household.shown(everybody.worker(), FOLLOW).get("told")).isEqualTo("De afspraken tussen de teams zijn anders. De wijk Wijk "
                + everybody.neighbourhoods().get(0) + " hoort voor dit huishouden sinds 6 mei 2026 bij " + name(next) + ".");
        teams.dissolve(next);
    }

    @Test
    void waitsUntilAHandoverIsOver() {
        PlayedHousehold household = bornOn(BIRTHDAY.minusYears(27))
                .report(young.worker(), "HAND_OVER", Map.of("handoverReason", "Het is te zwaar."));
        looksOn(BIRTHDAY);
        assertThat(household.open(FOLLOW)).isEmpty();

        household.work(young.worker(), "userTask_prepareHandover", Answers.DISAGREES);
        looksOn(BIRTHDAY.plusDays(1));

        assertThat(household.open(FOLLOW)).hasSize(1);
    }

    @Test
    void getsItsSignalsAtTheTeamOfItsAgeFromTheBirthdayOn() {
        Map<String, Object> born = Map.of("birthDate", BIRTHDAY.minusYears(16).toString(), "neighbourhood", young.neighbourhoods().get(0));
        time.goTo(at(BIRTHDAY.minusDays(1)));
        PlayedHousehold before = teams.signal(everybody, born);
        time.goTo(at(BIRTHDAY));
        PlayedHousehold after = teams.signal(everybody, born);

        assertThat(before.open("userTask_assessSignal")).extracting(Task::getTenantId).containsExactly(everybody.id());
        assertThat(after.open("userTask_assessSignal")).extracting(Task::getTenantId).containsExactly(young.id());
    }

    private PlayedHousehold bornOn(LocalDate day) {
        return teams.household(young, Map.of("birthDate", day.toString()));
    }

    /** The watch looks in the morning of this day, as its timer makes it. */
    private void looksOn(LocalDate day) {
        time.goTo(at(day));
        management.executeJob(management.createJobQuery().processDefinitionKey("team-watch").timers().singleResult().getId());
        for (List<Job> steps = steps(); !steps.isEmpty(); steps = steps()) {
            steps.forEach(step -> management.executeJob(step.getId()));
        }
    }

    private List<Job> steps() {
        return management.createJobQuery().processDefinitionKey("team-watch").messages().list();
    }

    private static java.time.Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(7, 0)).atZone(Households.START.getZone()).toInstant();
    }

    private static String name(FoundedTeam team) {
        return "Team " + team.id().substring(5);
    }
}
