package nl.vliegwiel.teamwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.product.ProductTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("Step 4 of a round")
class CompositionStepTest {

    private static final String COMPOSE = "userTask_composeTeam";
    private static final String COMPETENCES = "userTask_discussCompetences";
    private static final String LENDING = "userTask_agreeLending";
    private static final String FACILITIES = "userTask_arrangeFacilities";
    private static final String INFORMATION = "userTask_agreeInformation";
    private static final String COMPLETE = "userTask_completeComposition";
    private static final String PROFILE = "userTask_describeProfile";
    private static final String CONFIRM = "userTask_confirmLending";
    private static final String NOT_ADDICTION = PlayedComposition.ALL.replace(" ADDICTION", "");

    @Autowired
    private BeanFactory beans;

    private PlayedComposition team;

    @BeforeEach
    void open() {
        team = PlayedComposition.opened(beans);
    }

    @AfterEach
    void forget() {
        team.forget();
    }

    @Test
    void endsWithAGapSolvedThePartnersConsentAndEverybodyDiscussed() {
        compose(lent("wies", NOT_ADDICTION), team.row("yara", "HOUSING"));
        assertThat(team.shown("coby", COMPETENCES).get("gapLine")).isEqualTo("Niemand met kennis van: Verslaving");
        assertThat(beans.getBean(Player.class).shown(team.person("yara"), team.own("yara", PROFILE)).get("domains")).isEqualTo(List.of("HOUSING"));
        team.answer("yara", PROFILE, Map.of("domains", List.of("HOUSING", "WORK"), "has", List.of("TRUST"), "learning", List.of("BOUNDARIES")));
        assertThat(team.rows("coby", COMPETENCES, "people").get(1).get("has")).as("known from the profile").isEqualTo(List.of("TRUST"));
        discuss("Brijder");
        lend(24);
        team.answer("stem", CONFIRM, Map.of("answer", "AGREED"));
        arrange("2030-01-01");
        share("AGREEMENT");

        assertThat(team.shown("daan", COMPLETE).get("missing")).isNull();
        done();

        assertThat(team.passed("endEvent_compositionStands")).isEqualTo(1);
        assertThat(team.open(PROFILE)).as("the question to wies lapsed").isEmpty();
    }

    @Test
    void isNotDoneWhileSomethingIsMissingAndNamesIt() {
        compose(lent("wies", NOT_ADDICTION));
        team.work("coby", COMPETENCES, Map.of());
        team.work("coby", LENDING, Map.of());
        arrange(null);
        team.work("daan", INFORMATION, Map.of());

        assertThatThrownBy(this::done).hasMessageContaining("nog maar 1").hasMessageContaining("Verslaving")
                .hasMessageContaining("Bespreek de competenties").hasMessageContaining("alle voorwaarden van uitlenen")
                .hasMessageContaining("wanneer dit geregeld is").hasMessageContaining("maak een afspraak over informatie");
        assertThat(team.openTasks()).contains(COMPLETE);
    }

    @Test
    void goesBackToWhateverIsNotRight() {
        compose(team.row("wies", PlayedComposition.ALL), team.row("yara", "HOUSING"));
        toTheEnd(COMPETENCES);
        back("INFORMATION", INFORMATION);
        team.work("daan", INFORMATION, Map.of());
        back("FACILITIES", FACILITIES);
        toTheEnd(FACILITIES);
        back("LENDING", LENDING);
        toTheEnd(LENDING);
        back("COMPETENCES", COMPETENCES);
        toTheEnd(COMPETENCES);
        back("COMPOSE", COMPOSE);
        compose(team.row("wies", PlayedComposition.ALL));

        assertThat(team.open(PROFILE)).as("who is out of the matrix is not asked any more").hasSize(1);
    }

    private void back(String next, String task) {
        team.work("daan", COMPLETE, Map.of("outcome", "NOT_YET", "compositionNext", next));
        assertThat(team.openTasks()).contains(task).doesNotContain(COMPLETE);
    }

    private void toTheEnd(String from) {
        List<String> tasks = List.of(COMPETENCES, LENDING, FACILITIES, INFORMATION);
        tasks.subList(tasks.indexOf(from), tasks.size()).forEach(task -> team.work(task.equals(INFORMATION) ? "daan" : "coby", task, Map.of()));
    }

    @Test
    void asksThePartnerAgainWhenTheTermsChange() {
        compose(lent("wies", PlayedComposition.ALL));
        team.work("coby", COMPETENCES, Map.of());
        lend(24);
        assertThatThrownBy(() -> team.answer("stem", CONFIRM, Map.of("answer", "DECLINED"))).hasMessageContaining("wat er anders moet");
        team.answer("stem", CONFIRM, Map.of("answer", "DECLINED", "words", "Te veel uren"));
        toTheEnd(FACILITIES);
        back("LENDING", LENDING);
        assertThat(team.rows("coby", LENDING, "lendings").get(0).get("standing")).isEqualTo("Niet akkoord: Te veel uren");

        lend(16);

        assertThat(team.shown(team.person("stem"), CONFIRM).get("period")).isEqualTo("16 uur per week, opzegtermijn 8 weken");
    }

    @Test
    void refusesToOverwriteWhatAMemberSaidMeanwhile() {
        compose(team.row("wies", PlayedComposition.ALL), team.row("yara", "HOUSING"));
        toTheEnd(COMPETENCES);
        back("COMPOSE", COMPOSE);
        Object seen = team.shown("coby", COMPOSE).get("basedOnNow");

        team.answer("yara", PROFILE, Map.of("domains", List.of("WORK", "HOUSING")));

        assertThatThrownBy(() -> team.work("coby", COMPOSE, Map.of("basedOn", seen, "people", List.of(team.row("wies", "WORK")))))
                .hasMessageContaining("Iemand anders heeft dit intussen gewijzigd");
        assertThat(team.rows("coby", COMPOSE, "people")).hasSize(2).anySatisfy(row -> assertThat(row.get("domains")).isEqualTo(List.of("WORK", "HOUSING")));
    }

    @Test
    void keepsAContributionFromAnybodyElse() {
        compose(team.row("wies", PlayedComposition.ALL), team.row("yara", "HOUSING"));

        for (String outsider : List.of(team.person("wies"), team.person("stem"), "coby", "anna")) {
            assertThatThrownBy(() -> beans.getBean(Player.class).work(outsider, team.own("yara", PROFILE), Map.of("domains", List.of("WORK"))))
                    .as(outsider).isInstanceOf(RuntimeException.class);
        }
        assertThat(team.open(PROFILE)).hasSize(2);
    }

    @Test
    void refusesAnAccountOfAnotherOrganisationThatWorksForTeams() {
        Map<String, Object> petra = team.row("wies", "WORK");
        petra.put("person", "petra");

        assertThatThrownBy(() -> compose(petra)).hasMessageContaining("eigen account");
        assertThatThrownBy(() -> compose(team.row("wies", "WORK"), team.row("wies", "WORK"))).hasMessageContaining("staat al in de lijst");
        assertThatThrownBy(() -> compose(team.row("wies", "MAGIC"))).hasMessageContaining("Heeft kennis van");
        assertThatThrownBy(() -> compose(with(team.row("wies", "WORK"), "hours", 41))).hasMessageContaining("Uren per week");
        assertThatThrownBy(() -> compose(with(team.row("wies", "WORK"), "hours", 0))).hasMessageContaining("Uren per week");
        assertThatThrownBy(() -> compose(with(team.row("wies", "WORK"), "person", "niemand"))).hasMessageContaining("Wie?");
        assertThatThrownBy(() -> compose(team.row("yara", "HOUSING"), with(team.row("wies", "WORK"), "role", "COORDINATOR")))
                .as("that role counts in all teams").hasMessageContaining("Rol in het team").hasMessageContaining("geen coördinator");
        assertThatThrownBy(() -> compose(with(team.row("wies", "WORK"), "lender", "bakker"))).hasMessageContaining("Uitgeleend door");
    }

    private static Map<String, Object> with(Map<String, Object> row, String key, Object value) {
        Map<String, Object> other = new LinkedHashMap<>(row);
        other.put(key, value);
        return other;
    }

    private Map<String, Object> lent(String name, String domains) {
        return with(team.row(name, domains), "lender", "ggz-opbouw");
    }

    @SafeVarargs
    private void compose(Map<String, Object>... rows) {
        team.work("coby", COMPOSE, Map.of("people", List.of(rows)));
    }

    private void discuss(String solution) {
        List<Map<String, Object>> people = team.rows("coby", COMPETENCES, "people").stream()
                .map(row -> Map.<String, Object>of("login", row.get("login"), "has", List.of("TRUST"), "learning", List.of("BOUNDARIES"))).toList();
        team.work("coby", COMPETENCES, Map.of("people", people, "gaps", List.of(Map.of("code", "ADDICTION", "solution", solution))));
    }

    private void lend(int hours) {
        team.work("coby", LENDING, Map.of("lendings", List.of(Map.of("code", "ggz-opbouw", "competences", "Luisteren", "results", "Rust",
                "notFunctioning", "Een gesprek", "noticeWeeks", 8, "hours", hours))));
    }

    private void arrange(String dueOn) {
        Map<String, Object> phone = new LinkedHashMap<>(Map.of("name", "Telefoon", "arranged", false));
        if (dueOn != null) {
            phone.put("dueOn", dueOn);
        }
        team.work("coby", FACILITIES, Map.of("facilities", List.of(phone)));
    }

    private void share(String choice) {
        team.work("daan", INFORMATION, Map.of("agreements", team.rows("daan", INFORMATION, "agreements").stream().map(row ->
                row.get("code").equals("ggz-opbouw") ? Map.<String, Object>of("code", "ggz-opbouw", "choice", choice, "purposes", List.of("JOINT_SUPPORT"),
                        "bases", List.of("PUBLIC_TASK"), "data", List.of("HOUSING", "MENTAL_HEALTH"), "consentData", List.of("MENTAL_HEALTH"))
                        : Map.<String, Object>of("code", row.get("code"), "choice", "NONE", "reason", "Niet nodig")).toList()));
    }

    private void done() {
        team.work("daan", COMPLETE, Map.of("outcome", "DONE"));
    }
}
