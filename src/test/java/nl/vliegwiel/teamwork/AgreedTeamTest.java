package nl.vliegwiel.teamwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.Rounds;
import nl.vliegwiel.setup.Step;
import nl.vliegwiel.setup.StepContent;
import nl.vliegwiel.team.Colleagues.Colleague;
import nl.vliegwiel.team.Memberships;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Who works in a team is")
class AgreedTeamTest {

    private static final String COMPOSE = "userTask_composeTeam";

    @Autowired
    private BeanFactory beans;
    @Autowired
    private Rounds rounds;
    @Autowired
    private Memberships memberships;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private List<StepContent> contents;

    private PlayedComposition team;
    private String wies;
    private String yara;

    @BeforeEach
    void compose() {
        team = PlayedComposition.opened(beans);
        wies = team.person("wies");
        yara = team.person("yara");
        team.work("coby", COMPOSE, Map.of("people", List.of(team.row("wies", PlayedComposition.ALL))));
    }

    @AfterEach
    void forget() {
        team.forget();
    }

    @Test
    void whoWasSettledOnAndNoDraftOfLater() {
        team.settle(team.number());
        team.backToTheMatrix();
        team.work("coby", COMPOSE, Map.of("people", List.of(team.row("yara", PlayedComposition.ALL))));

        team.begin(team.number());

        assertThat(members()).contains(wies).doesNotContain(yara);
        team.takeEffect();
        assertThat(members()).contains(yara);
    }

    @Test
    void whoeverJoinedInAnotherWayUntilStepFourSaysOtherwise() {
        team.takeEffect();
        memberships.join(team.round().team(), yara);

        Round next = rounds.beginNext(team.round(), Map.of(), "Volgende ronde", "daan");
        team.settle(next.number());
        team.begin(next.number());

        assertThat(matrix(next)).as("the form shows who is there").containsExactlyInAnyOrder(wies, yara);
        assertThat(contents.stream().filter(content -> content.step() == Step.COMPOSITION).flatMap(content -> content.missing(next).stream()))
                .as("a step that is not open waits for nobody").noneMatch(sentence -> sentence.contains("uren"));
        assertThat(members()).contains(wies, yara);
    }

    @Test
    void whoeverJoinedAfterTheMatrixWasDrawn() {
        team.takeEffect();
        memberships.join(team.round().team(), yara);

        team.takeEffect();

        assertThat(members()).as("nobody was told to leave").contains(wies, yara);
    }

    @Test
    void notHeldUpByAnAccountThatIsGone(CapturedOutput output) {
        String zoe = team.person("zoe", "sociaal-werker");
        team.backToTheMatrix();
        team.work("coby", COMPOSE, Map.of("people", List.of(team.row("wies", "WORK"), team.row("zoe", PlayedComposition.ALL))));
        team.settle(team.number());
        team.bean(IdentityService.class).deleteUser(zoe);

        team.begin(team.number());

        assertThat(members()).contains(wies).doesNotContain(zoe);
        assertThat(output.getAll()).contains("round " + team.number() + " has no account").doesNotContain(zoe + " has");
        team.backToTheMatrix();
        assertThat(team.rows("coby", COMPOSE, "people")).extracting(row -> row.get("person")).containsExactly(wies);
        assertThat(team.shown("coby", COMPOSE).get("gaps").toString()).contains("Verslaving");
    }

    private List<String> members() {
        return memberships.members(team.round().team()).stream().map(Colleague::login).toList();
    }

    private List<String> matrix(Round round) {
        return jdbc.sql("select login from composition_member where number = ?").param(round.number()).query(String.class).list();
    }
}
