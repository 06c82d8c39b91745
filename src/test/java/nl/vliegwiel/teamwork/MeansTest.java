package nl.vliegwiel.teamwork;

import static nl.vliegwiel.teamwork.PlayedMeans.COMPUTE;
import static nl.vliegwiel.teamwork.PlayedMeans.PROPOSE;
import static nl.vliegwiel.teamwork.PlayedMeans.SETTLE;
import static nl.vliegwiel.teamwork.PlayedMeans.backing;
import static nl.vliegwiel.teamwork.PlayedMeans.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.engine.time.TimeMachine;
import nl.vliegwiel.product.EngineTables;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Step 3 of a team's set-up")
class MeansTest {

    @Autowired
    private Player player;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private TimeMachine time;
    @Autowired
    private Clock clock;
    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void onAMonday() {
        time.goTo(Instant.parse("2026-03-02T09:00:00Z"));
    }

    @Test
    void goesThroughBothWaysBackAndStandsWhenManagementSettlesIt(CapturedOutput output) {
        PlayedMeans round = PlayedMeans.ofNewTeam(player, PlayedMeans.jobsOf(engine)).compute(Map.of()).propose(Map.of());
        round.settle(Map.of("meansNext", "FINANCING", "changes", "Reken met minder contacten."));
        assertThat(round.shown("daan", COMPUTE)).containsEntry("changes", "Reken met minder contacten.").containsEntry("why", "Het geld eerst.")
                .containsEntry("contacts", 100);

        round.compute(Map.of("contacts", 80)).propose(Map.of());
        round.settle(Map.of("meansNext", "MANDATE", "changes", "Geef meer ruimte."));
        assertThat(round.open("daan", COMPUTE)).isNull();
        assertThat(round.shown("daan", PROPOSE)).containsEntry("changes", "Geef meer ruimte.").containsEntry("directHelp", "€ 5.000,00");

        round.work("daan", PROPOSE, PlayedMeans.deviating()).settle(Map.of());

        assertThat(round.open("fons", SETTLE)).isNull();
        assertThat(jdbc.queryForObject("select count(*) from setup_step where number = ? and step = 'MEANS' and completed_at is null", Integer.class,
                round.number())).isZero();
        assertThat(jdbc.queryForMap("select total, per_resident, per_household, computed_by from setup_financing where number = ?", round.number()).values())
                .extracting(String::valueOf).containsExactly("49000.00", "12.25", "1960.00", "daan");
        assertThat(jdbc.queryForList("select name from setup_backing where number = ?", String.class, round.number())).hasSize(2)
                .allMatch(name -> name.startsWith("Merkteken"));
        assertThat(new EngineTables(jdbc).placesOf("Merkteken")).isEmpty();
        assertThat(output.getAll()).doesNotContain("Merkteken");
    }

    @Test
    void refusesATeamWithoutDirectHelpAtOnce() {
        PlayedMeans round = PlayedMeans.ofNewTeam(player, PlayedMeans.jobsOf(engine));

        assertThatThrownBy(() -> round.compute(Map.of("directHelp", "0"))).hasMessageContaining("Directe hulp per jaar")
                .hasMessageContaining("boven nul");
    }

    @Test
    void showsManagementTheTableTheMandateAndWhatIsMissing() {
        PlayedMeans round = PlayedMeans.ofNewTeam(player, PlayedMeans.jobsOf(engine)).compute(Map.of());
        jdbc.update("update setup_financing set direct_help = 0, total = 45000 where number = ?", round.number());
        round.work("daan", PROPOSE, proposal("YES", List.of("BENEFIT_CUT"), null));

        Map<String, Object> shown = round.shown("fons", SETTLE);
        assertThat(shown).containsEntry("sanctions", "Ja").containsEntry("missing", "Spreek een budget voor directe hulp af, hoger dan nul.")
                .containsEntry("escalation", "Werkt iemand niet mee? Dan beslist de manager sociaal domein binnen 2 werkdagen. Daarna beslist de directeur.");
        assertThat(shown.get("budget").toString()).contains("4.000 bewoners × € 10,00", "€ 45.000,00");
        assertThat(shown.get("mandate").toString()).contains("Uitkering verlagen, who=Het team zelf");
        assertThatThrownBy(() -> round.settle(Map.of())).hasMessageContaining("Wat besluit u?").hasMessageContaining("directe hulp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"daan", "coby", "anna", "petra", "beheer"})
    void isSettledByManagementAlone(String login) {
        PlayedMeans round = PlayedMeans.ofNewTeam(player, PlayedMeans.jobsOf(engine)).compute(Map.of()).propose(Map.of());

        assertThatThrownBy(() -> player.work(login, round.open("fons", SETTLE), PlayedMeans.settled())).isInstanceOf(RuntimeException.class);

        assertThat(round.open("fons", SETTLE)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"contacts, -1, Contacten per jaar", "basePerResident, -0.01, Basisbedrag per bewoner", "basePerResident, 1.005, Basisbedrag per bewoner",
        "basePerResident, 0, Basisbedrag per bewoner", "contactFee, 0, Bedrag per contact", "contactFee, veel, Bedrag per contact",
        "directHelp, 10000000.01, Directe hulp per jaar", "directHelp, 100.001, Directe hulp per jaar", "households, 0, Huishoudens per jaar",
        "households, 4001, Huishoudens per jaar", "households, 2.5, Huishoudens per jaar"})
    void refusesAmountsThatCannotBe(String field, String typed, String label) {
        PlayedMeans round = PlayedMeans.ofNewTeam(player, PlayedMeans.jobsOf(engine));
        Object value = field.equals("contacts") || field.equals("households") ? Double.valueOf(typed) : typed;

        assertThatThrownBy(() -> round.compute(Map.of(field, value))).hasMessageContaining(label).message().doesNotContain("veel");

        assertThat(round.open("daan", COMPUTE)).isNotNull();
    }

    @Test
    void refusesOtherCostsThatEatUpTheBudget() {
        PlayedMeans round = PlayedMeans.ofNewTeam(player, PlayedMeans.jobsOf(engine));

        assertThatThrownBy(() -> round.compute(Map.of("lines", List.of(Map.of("kind", "COST", "description", "Huur", "amount", "60000.00")))))
                .hasMessageContaining("Bijdragen en andere kosten");
        assertThatThrownBy(() -> round.compute(Map.of("lines", List.of(Map.of("kind", "INCOME", "description", "Corporatie", "amount", "-5")))))
                .hasMessageContaining("Bedrag per jaar");
        round.compute(Map.of("lines", List.of(Map.of("kind", "INCOME", "description", "Corporatie", "amount", "60000.00"))));
    }

    @Test
    void refusesAMandateThatDoesNotFit() {
        PlayedMeans round = PlayedMeans.ofNewTeam(player, PlayedMeans.jobsOf(engine)).compute(Map.of());

        assertThatThrownBy(() -> round.work("daan", PROPOSE, proposal("NO", List.of("BENEFIT_CUT"), null)))
                .hasMessageContaining("Wie besluit? (Uitkering verlagen)").hasMessageContaining("sanctie");
        for (String amount : List.of("-1", "0", "10.005", "5000.01")) {
            assertThatThrownBy(() -> round.work("daan", PROPOSE, proposal("NO", List.of("SPECIALIST_TEST"), amount)))
                    .as(amount).hasMessageContaining("Tot welk bedrag?");
        }
        assertThatThrownBy(() -> round.propose(Map.of("escalationDays", 21))).hasMessageContaining("Binnen hoeveel werkdagen?");
        assertThatThrownBy(() -> round.propose(Map.of("escalationDays", 0))).hasMessageContaining("Binnen hoeveel werkdagen?");
        assertThatThrownBy(() -> round.propose(Map.of("escalationNext", "De manager sociaal domein"))).hasMessageContaining("Wie beslist daarna?");
        assertThat(round.open("daan", PROPOSE)).isNotNull();
    }

    @Test
    void refusesBackingThatIsNotThere() {
        PlayedMeans round = PlayedMeans.ofNewTeam(player, PlayedMeans.jobsOf(engine)).compute(Map.of()).propose(Map.of());
        String tomorrow = LocalDate.now(clock).plusDays(1).toString();

        assertThatThrownBy(() -> round.settle(Map.of("backings", List.of(backing("MANAGEMENT", "2026-02-01")))))
                .hasMessageContaining("Wie staat achter het team?").hasMessageContaining("politiek");
        assertThatThrownBy(() -> round.settle(Map.of("backings", List.of(backing("POLITICS", "2026-02-01")))))
                .hasMessageContaining("uit het management");
        assertThatThrownBy(() -> round.settle(Map.of("backings", List.of(backing("MANAGEMENT", "2026-02-01"), backing("POLITICS", tomorrow)))))
                .hasMessageContaining("Wanneer? (regel 2)").message().doesNotContain("Merkteken");
        assertThatThrownBy(() -> round.settle(Map.of("backings", List.of(backing("MANAGEMENT", "2026-02-01"),
                PlayedMeans.with(backing("POLITICS", "2026-02-01"), Map.of("name", "-"))))))
                .hasMessageContaining("Naam (regel 2)");
        assertThat(round.open("fons", SETTLE)).isNotNull();
    }
}
