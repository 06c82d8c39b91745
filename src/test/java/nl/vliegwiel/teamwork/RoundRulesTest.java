package nl.vliegwiel.teamwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.setup.SettledRounds;
import nl.vliegwiel.setup.Step;
import nl.vliegwiel.team.AgreedTeam;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.Team.Neighbourhood;
import nl.vliegwiel.team.TeamVersions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("Starting, assigning and settling a round")
class RoundRulesTest extends InASetUpTeam {

    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
    private static final String ASSIGN = "userTask_recordAssignment";

    @Autowired
    private SettledRounds settled;

    /** Its assignment waits for fons. */
    @Override
    SetUpTeam begun() {
        return SetUpTeam.started(beans);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Wijkteam Centrum  | Er is al een team met deze naam
            wijkteam  centrum | Er is al een team met deze naam
            2026              | Vul een naam met letters in
            ''                | Hoe heet het team?
            """)
    void needsANameThatNoTeamHas(String name, String says) {
        assertThatThrownBy(() -> start("daan", Map.of("newTeam", name))).hasMessageContaining(says);
    }

    @Test
    void needsATeamThatNobodyIsSettingUp() {
        assertThatThrownBy(() -> start("daan", Map.of("newTeam", team.name()))).hasMessageContaining("Er loopt al een opzet voor een team met deze naam. Vraag Daan");
        assertThatThrownBy(() -> start("daan", Map.of("about", "EXISTING", "team", "wijkteam-nergens"))).hasMessageContaining("Kies een van uw eigen teams");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "coby", "fons", "petra", "els", "beheer"})
    void isStartedByAProjectLeadAlone(String login) {
        assertThatThrownBy(() -> start(login, Map.of("newTeam", "Team van " + login))).isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"daan", "coby", "anna", "petra"})
    void isAssignedByManagementAlone(String login) {
        assertThatThrownBy(() -> team.round().work(login, ASSIGN, team.assignment())).isInstanceOf(RuntimeException.class);
        assertThat(team.round().openTasks()).containsExactly(ASSIGN);
    }

    @Test
    void isNotAssignedWhatAnotherTeamDoes() {
        Map<String, Object> centre = Map.of("newAreas", List.of(), "areas", List.of("binnenstad"));

        assertThatThrownBy(() -> assign(centre)).hasMessageContaining("Wijkteam Centrum").hasMessageContaining("Spreek af dat deze wijken overgaan");
        assign(StepAnswers.with(centre, "takesOver", true));

        assertThat(team.round().openTasks()).containsExactly("userTask_mapPartners");
    }

    @Test
    void isAssignedOnlyWhatHoldsTogether() {
        assertThatThrownBy(() -> assign(Map.of("ageGroup", "SOME", "agesFrom", 27, "agesTo", 18))).hasMessageContaining("Vul een hogere leeftijd in");
        assertThatThrownBy(() -> assign(Map.of("ageGroup", "SOME", "agesFrom", -1, "agesTo", 18))).hasMessageContaining("Vanaf welke leeftijd?");
        assertThatThrownBy(() -> assign(Map.of("goals", List.of()))).hasMessageContaining("Noem minstens één doel");
        assertThatThrownBy(() -> assign(Map.of("newAreas", List.of()))).hasMessageContaining("Kies minstens één wijk");
        assertThatThrownBy(() -> assign(Map.of("newAreas", List.of(Map.of("name", "12"))))).hasMessageContaining("Gebruik letters in de naam");
        assertThatThrownBy(() -> assign(Map.of("areas", List.of("nergens")))).hasMessageContaining("In welke wijken helpt het team?");
    }

    @Test
    void isNotSettledWithAStepOpen() {
        assign(Map.of());
        team.throughAllSteps();
        settled.reopen(team.round().number(), Step.MEANS);
        assertThatThrownBy(() -> team.settle(BEGIN.plusDays(1), BEGIN.plusMonths(6))).hasMessageContaining("Rond eerst stap 3").hasMessageContaining("af.");
        settled.complete(team.round().number(), Step.MEANS);

        for (String login : List.of("coby", "fons", "anna")) {
            assertThatThrownBy(() -> team.round().work(login, SETTLE, dates("2026-03-03", "2026-09-01"))).as(login).isInstanceOf(RuntimeException.class);
        }
        refused("2026-03-01", "2026-09-01", "Kies vandaag of een latere dag");
        refused("2027-03-03", "2027-09-01", "Kies een dag binnen 12 maanden");
        refused("2026-03-03", "2027-03-04", "Kies een dag na de ingangsdatum, en uiterlijk 3 maart 2027.");
        refused("2026-03-03", "2026-03-03", "Kies een dag na de ingangsdatum");
        refused("morgen", "2026-09-01", "Vanaf wanneer gelden de afspraken?");
        team.settle(BEGIN, BEGIN.plusMonths(12));
        assertThat(team.round().openTasks()).isEmpty();
    }

    @Test
    void isSettledAgainWhenAnotherTeamGotItsNeighbourhoodMeanwhile() {
        assign(Map.of());
        team.throughAllSteps();
        TeamVersions versions = team.bean(TeamVersions.class);
        String other = team.id() + "-ander";
        player.work("daan", team.round().number(), SETTLE, dates("2026-03-03", "2026-09-01"));
        versions.agree(new AgreedTeam(other, "Ander " + team.name(), Line.FIRST, List.of(new Neighbourhood(team.area(), "Kringbuurt")), null,
                BEGIN, "begin"), "daan");

        team.round().runJobs();

        assertThat(team.round().passed("boundaryEvent_agreementRefused")).isEqualTo(1);
        assertThat(team.round().openTasks()).containsExactly(SETTLE);
        refused("2026-03-03", "2026-09-01", "Ander " + team.name());
        versions.close(other, null, BEGIN, "klaar", "daan");
        team.settle(BEGIN.plusDays(1), BEGIN.plusMonths(6));
        assertThat(team.round().openTasks()).isEmpty();
    }

    private void refused(String from, String evaluateOn, String says) {
        assertThatThrownBy(() -> team.round().work("daan", SETTLE, dates(from, evaluateOn))).as(from + " " + evaluateOn).hasMessageContaining(says);
    }

    private static Map<String, Object> dates(String from, String evaluateOn) {
        return Map.of("inForceFrom", from, "evaluateOn", evaluateOn);
    }

    private void assign(Map<String, Object> others) {
        Map<String, Object> assignment = new LinkedHashMap<>(team.assignment());
        assignment.putAll(others);
        team.round().work("fons", ASSIGN, assignment);
    }

    private void start(String login, Map<String, Object> others) {
        Map<String, Object> answers = new LinkedHashMap<>(Map.of("about", "NEW", "coordinators", List.of("coby"), "managers", List.of("fons"),
                "reason", "De wijk vraagt erom"));
        answers.putAll(others);
        player.start(login, "team-setup", answers);
    }
}
