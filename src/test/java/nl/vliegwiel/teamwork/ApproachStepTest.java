package nl.vliegwiel.teamwork;

import static nl.vliegwiel.teamwork.StepAnswers.story;
import static nl.vliegwiel.teamwork.StepAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.product.EngineClient;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.setup.Participant.Capacity;
import nl.vliegwiel.setup.Participants;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.Rounds;
import nl.vliegwiel.setup.Step;
import nl.vliegwiel.setup.StepContent;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Step 2 of a team's set-up (mission T2). */
@ProductTest
@DisplayName("Step 2, choosing the approach together")
class ApproachStepTest {

    private static final String URGENCY = "userTask_shareUrgency";
    private static final String CASES = "userTask_discussCases";
    private static final String CHOOSE = "userTask_chooseApproach";
    private static final String AGREE = "userTask_agreePrinciples";
    private static final String WEIGH = "userTask_weighPrinciples";

    @LocalServerPort
    private int port;
    @Autowired
    private BeanFactory beans;
    @Autowired
    private Rounds rounds;
    @Autowired
    private Participants participants;
    @Autowired
    private List<StepContent> contents;

    @Test
    void agreesOnPrinciplesOneByOneAndKeepsTheDissent() {
        PlayedRound round = asked();
        assertThat(round.open(WEIGH)).extracting(Task::getAssignee).containsExactlyInAnyOrder("petra", "bram");
        round.workOwn("petra", WEIGH, StepAnswers.opinions(3)).workOwn("bram", WEIGH, StepAnswers.opinions());

        assertThat(round.rows("daan", AGREE, "principles").get(2).get("opinions").toString()).contains("Petra").contains("Dat werkt hier niet.");
        assertThatThrownBy(() -> round.work("daan", AGREE, StepAnswers.allAgreed("DONE"))).hasMessageContaining("Iemand is het niet eens")
                .hasMessageContaining("uitgangspunt 3.");
        round.work("daan", AGREE, Map.of("principles", dissentOn(3), "outcome", "DONE"));

        assertThat(round.openTasks()).contains("userTask_computeFinancing").doesNotContain(AGREE, URGENCY);
        assertThat(round.passed("endEvent_approachStands")).isEqualTo(1);
        assertThat(round.stored("setup_principle", "words")).contains("Petra wil eerst een proef.");
        assertThat(String.join("\n", summary(round))).contains("Benadering: Gedragsbenadering", "Uitgangspunten afgesproken: 12 van 12",
                "Petra wil eerst een proef.");
    }

    @Test
    void goesBackToWhatIsToBeDoneAgainAndKeepsWhatWasDecided() {
        PlayedRound round = asked();

        round.work("daan", AGREE, StepAnswers.allAgreed("CASES"));
        assertThat(round.rows("coby", CASES, "cases")).hasSize(3);
        round.work("coby", CASES, Map.of()).work("daan", CHOOSE, Map.of());
        assertThat(round.rows("daan", AGREE, "principles")).allSatisfy(row -> assertThat(row).containsEntry("decision", "AGREED"));
        round.work("daan", AGREE, Map.of("outcome", "APPROACH")).work("daan", CHOOSE, Map.of("also", List.of("PRESENCE")));
        round.work("daan", AGREE, Map.of("outcome", "URGENCY"));

        assertThat(round.openTasks()).contains(URGENCY).doesNotContain(AGREE);
        assertThat(round.shown("daan", URGENCY)).containsEntry("urgency", "Er zijn te veel loketten.");
        assertThat(round.open(WEIGH)).as("nobody is asked twice").hasSize(2);
    }

    @Test
    void goesOnWithoutAnOpinionOnlyWithANote() {
        PlayedRound round = asked().workOwn("bram", WEIGH, StepAnswers.opinions());

        assertThatThrownBy(() -> round.work("daan", AGREE, StepAnswers.allAgreed("DONE"))).hasMessageContaining("Nog geen mening");
        round.work("daan", AGREE, with(StepAnswers.allAgreed("DONE"), "silent", List.of(Map.of("note", "Petra is met vakantie."))));

        assertThat(round.stored("setup_silence", "login")).containsExactly("petra");
        assertThat(round.open(WEIGH)).isEmpty();
    }

    @Test
    void doesNotWaitForWhomItDidNotAskAndAsksThemWhenItOpensAnew() {
        PlayedRound round = asked().workOwn("petra", WEIGH, StepAnswers.opinions()).workOwn("bram", WEIGH, StepAnswers.opinions());
        participants.invite(rounds.get(round.number()), "anna", Capacity.FUTURE_MEMBER, "daan");
        assertThat(round.shown("daan", AGREE)).containsEntry("allHeard", true);

        round.work("daan", AGREE, StepAnswers.allAgreed("APPROACH")).work("daan", CHOOSE, Map.of());

        assertThat(round.open(WEIGH)).extracting(Task::getAssignee).containsExactly("anna");
        assertThatThrownBy(() -> round.work("daan", AGREE, StepAnswers.allAgreed("DONE"))).hasMessageContaining("Nog geen mening");
        round.workOwn("anna", WEIGH, StepAnswers.opinions()).work("daan", AGREE, StepAnswers.allAgreed("DONE"));
        participants.invite(rounds.get(round.number()), "amir", Capacity.FUTURE_MEMBER, "daan");
        assertThat(contents.stream().filter(content -> content.step() == Step.APPROACH))
                .allSatisfy(content -> assertThat(content.missing(rounds.get(round.number()))).isEmpty());
    }

    @Test
    void isNotDoneWithWordsMissing() {
        PlayedRound round = asked();
        List<Map<String, Object>> rows = new ArrayList<>(dissentOn(3));
        rows.set(0, Map.of("decision", "NOT_AGREED"));

        assertThatThrownBy(() -> round.work("daan", AGREE, Map.of("principles", rows, "outcome", "DONE")))
                .hasMessageContaining("Welk verschil van mening blijft er, of waarom niet?");
    }

    @Test
    void asksWhyAPartnerDoesNotShareTheUrgencyAndWhoWillBeInTheTeam() {
        PlayedRound round = partnersFound();

        assertThatThrownBy(() -> round.work("daan", URGENCY, Map.of("urgency", "Het moet anders.",
                "partners", List.of(Map.of("shared", "YES"), Map.of("shared", "NOT_YET")))))
                .hasMessageContaining("waarom deze partner de urgentie nog niet deelt").hasMessageContaining("toekomstig teamlid");
        assertThatThrownBy(() -> round.work("daan", URGENCY, with(StepAnswers.urgency(), "invitees", List.of("nobody"))))
                .hasMessageContaining("Toekomstige teamleden uitnodigen");
        round.work("daan", URGENCY, with(StepAnswers.urgency(), "partners",
                List.of(Map.of("shared", "YES"), Map.of("shared", "NOT_YET", "words", "Wij wachten op geld."))));
        assertThat(round.stored("setup_urgency", "words")).containsExactly("Wij wachten op geld.", "null");
    }

    @Test
    void talksThroughEnoughCasesWithFutureMembersAndPartners() {
        PlayedRound round = partnersFound().work("daan", URGENCY, StepAnswers.urgency());

        assertThatThrownBy(() -> round.work("coby", CASES, Map.of("cases", List.of(story(List.of()), story(List.of())))))
                .hasMessageContaining("ten minste 3 casussen").hasMessageContaining("een toekomstig teamlid meepraten")
                .hasMessageContaining("een partner meepraten");
        round.work("coby", CASES, Map.of("cases", List.of(story(List.of("bram")), story(List.of()),
                with(story(List.of()), "partners", List.of("werkplein")))));
        assertThat(round.openTasks()).contains(CHOOSE);
    }

    @Test
    void acceptsNobodyWhoCanBeRecognised() {
        PlayedRound round = partnersFound().work("daan", URGENCY, StepAnswers.urgency());

        assertThatThrownBy(() -> round.work("coby", CASES, told("Mevrouw Jansen heeft schulden"))).hasMessageContaining("naam van een inwoner")
                .hasMessageNotContaining("Jansen");
        assertThatThrownBy(() -> round.work("coby", CASES, told("Het nummer is 111222333"))).hasMessageContaining("BSN");
        assertThatThrownBy(() -> round.work("coby", CASES, told("Geboren op 03-04-1980"))).hasMessageContaining("datum");
        round.work("coby", CASES, told("Een moeder met drie kinderen, sinds 2024"));
    }

    @Test
    void wantsConsequencesAgreedOrSaidOtherwise() {
        PlayedRound round = partnersFound().work("daan", URGENCY, StepAnswers.urgency()).work("coby", CASES, StepAnswers.cases());

        assertThatThrownBy(() -> round.work("daan", CHOOSE, with(StepAnswers.BEHAVIOUR, "consequences", List.of("INTAKE"))))
                .hasMessageContaining("Spreek alle gevolgen af");
        assertThatThrownBy(() -> round.work("daan", CHOOSE, with(StepAnswers.BEHAVIOUR, "also", List.of("BEHAVIOUR"))))
                .hasMessageContaining("al uw eerste keus");
        assertThatThrownBy(() -> round.work("daan", CHOOSE, with(StepAnswers.BEHAVIOUR, "approach", "MAGIC"))).hasMessageContaining("Welke benadering");
    }

    @Test
    void showsAWorkerOfAnotherTeamTheOwnQuestionAndNothingElse() {
        PlayedRound round = asked();
        String own = round.open(WEIGH).stream().filter(task -> "bram".equals(task.getAssignee())).findFirst().orElseThrow().getId();
        String petras = round.open(WEIGH).stream().filter(task -> "petra".equals(task.getAssignee())).findFirst().orElseThrow().getId();

        for (EngineClient bram : EngineClient.both(port, "bram")) {
            assertThat(bram.get("/task?maxResults=1000").body()).contains(own).doesNotContain(petras).doesNotContain(round.open(AGREE).get(0).getId());
            assertThat(bram.get("/task/" + petras + "/form-variables?deserializeValues=false").statusCode()).isBetween(400, 499);
        }
    }

    @Test
    void beginsTheNextRoundWithWhatWasAgreed() {
        PlayedRound played = asked().workOwn("bram", WEIGH, StepAnswers.opinions()).workOwn("petra", WEIGH, StepAnswers.opinions())
                .work("daan", AGREE, StepAnswers.allAgreed("DONE"));

        Round next = rounds.beginNext(rounds.get(played.number()), Map.of(), "Volgende ronde", "daan");

        assertThat(contents.stream().filter(content -> content.step().ordinal() < 2)).hasSize(2)
                .allSatisfy(content -> assertThat(content.missing(next)).isEmpty())
                .allSatisfy(content -> assertThat(content.summary(next)).isEqualTo(content.summary(rounds.get(played.number()))));
    }

    private PlayedRound partnersFound() {
        return PlayedRound.assigned(beans).work("coby", "userTask_mapPartners", StepAnswers.bothWorlds())
                .work("petra", "userTask_stateGainAndLoss", StepAnswers.GAIN_AND_LOSS)
                .work("daan", "userTask_completePartners", with(StepAnswers.DONE, "unanswered", List.of(StepAnswers.RETOLD)));
    }

    /** Everybody was asked what to think of the principles. */
    private PlayedRound asked() {
        return partnersFound().work("daan", URGENCY, StepAnswers.urgency()).work("coby", CASES, StepAnswers.cases())
                .work("daan", CHOOSE, StepAnswers.BEHAVIOUR);
    }

    private List<String> summary(PlayedRound round) {
        return contents.stream().flatMap(content -> content.summary(rounds.get(round.number())).stream()).toList();
    }

    private static Map<String, Object> told(String situation) {
        List<Map<String, Object>> all = new ArrayList<>(List.of(with(story(List.of("bram", "petra")), "situation", situation)));
        all.add(story(List.of()));
        all.add(story(List.of()));
        return Map.of("cases", all);
    }

    private static List<Map<String, Object>> dissentOn(int place) {
        List<Map<String, Object>> rows = new ArrayList<>(Collections.nCopies(12, Map.of("decision", "AGREED")));
        rows.set(place - 1, Map.of("decision", "WITH_DISSENT", "words", "Petra wil eerst een proef."));
        return rows;
    }
}
