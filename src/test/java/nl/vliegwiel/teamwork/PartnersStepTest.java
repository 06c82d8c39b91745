package nl.vliegwiel.teamwork;

import static nl.vliegwiel.teamwork.StepAnswers.partner;
import static nl.vliegwiel.teamwork.StepAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.vliegwiel.product.EngineClient;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Step 1 of a team's set-up (mission T1). */
@ProductTest
@DisplayName("Step 1, looking for partners")
class PartnersStepTest {

    private static final String MAP = "userTask_mapPartners";
    private static final String COMPLETE = "userTask_completePartners";
    private static final String GAIN = "userTask_stateGainAndLoss";

    @LocalServerPort
    private int port;
    @Autowired
    private BeanFactory beans;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void staysOpenAsLongAsOneWorldIsMissing() {
        PlayedRound round = PlayedRound.assigned(beans).work("coby", MAP, StepAnswers.map(partner("GGZ Centrum", "CARE_AND_WELFARE")));

        assertThat(round.shown("daan", COMPLETE).get("missing").toString()).contains("\"Werk en inkomen\" doet nog niemand mee");
        assertThatThrownBy(() -> round.work("daan", COMPLETE, Map.of("outcome", "DONE", "unanswered", List.of(StepAnswers.RETOLD))))
                .hasMessageContaining("\"Werk en inkomen\" doet nog niemand mee");
        round.work("daan", COMPLETE, Map.of("outcome", "SEARCH_ON", "unanswered", List.of(StepAnswers.RETOLD)));

        List<Map<String, Object>> drawn = round.rows("coby", MAP, "partners");
        assertThat(drawn).hasSize(1);
        round.work("coby", MAP, StepAnswers.map(drawn.get(0), partner("Werkplein", "WORK_AND_INCOME")));
        round.work("daan", COMPLETE, Map.of("outcome", "DONE", "unanswered", List.of(StepAnswers.RETOLD)));
        assertThat(round.openTasks()).containsExactly("userTask_shareUrgency");
        assertThat(round.stored("setup_partner", "said_by")).containsExactly("Karin, directeur", "Karin, directeur");
        assertThat(round.stored("setup_partner", "written_by")).containsExactly("daan", "daan");
        assertThat(round.passed("endEvent_partnersStands")).isEqualTo(1);
    }

    @Test
    void asksThePartnersOwnVoiceAndShowsWhoSaidWhat() {
        PlayedRound round = PlayedRound.assigned(beans).work("coby", MAP, StepAnswers.bothWorlds());
        assertThat(round.open(GAIN)).extracting(Task::getAssignee).containsExactly("petra");
        assertThat(round.shown("petra", GAIN)).containsEntry("partner", "GGZ Centrum");

        round.work("petra", GAIN, StepAnswers.GAIN_AND_LOSS);

        Map<String, Object> shown = round.shown("daan", COMPLETE);
        assertThat(shown.get("partnerLines").toString()).contains("Eigen intake", "De wachtlijst", "Gezegd door Petra");
        assertThat(shown.get("uncovered").toString()).contains("Wonen").doesNotContain("Geld");
        assertThat(shown.get("missing").toString()).contains("Werkplein").doesNotContain("GGZ");
        round.work("daan", COMPLETE, Map.of("outcome", "DONE", "unanswered", List.of(StepAnswers.RETOLD)));
        assertThat(round.openTasks()).containsExactly("userTask_shareUrgency");
    }

    @Test
    void doesNotWaitForAVoiceThatDoesNotAnswer() {
        PlayedRound round = PlayedRound.assigned(beans).work("coby", MAP, StepAnswers.bothWorlds());

        round.work("daan", COMPLETE, Map.of("outcome", "DONE", "unanswered", List.of(StepAnswers.RETOLD, StepAnswers.RETOLD)));

        assertThat(round.open(GAIN)).isEmpty();
        assertThat(round.passed("endEvent_noLongerNeeded")).isEqualTo(1);
    }

    @Test
    void refusesHalfAnAnswerForAPartner() {
        PlayedRound round = PlayedRound.assigned(beans).work("coby", MAP, StepAnswers.bothWorlds());

        assertThatThrownBy(() -> round.work("daan", COMPLETE, Map.of("outcome", "SEARCH_ON", "unanswered", List.of(Map.of("gain", "Rust")))))
                .hasMessageContaining("Wat verliest de organisatie?").hasMessageContaining("Wie van de organisatie zei dit?");
    }

    @Test
    void letsAPartnerBeAskedOnceMore() {
        PlayedRound round = PlayedRound.assigned(beans).work("coby", MAP, StepAnswers.bothWorlds()).work("petra", GAIN, StepAnswers.GAIN_AND_LOSS)
                .work("daan", COMPLETE, StepAnswers.SEARCH_ON);
        assertThat(round.open(GAIN)).isEmpty();
        List<Map<String, Object>> drawn = round.rows("coby", MAP, "partners");

        round.work("coby", MAP, StepAnswers.map(drawn.get(0), with(drawn.get(1), "askAgain", true)));

        assertThat(round.shown("petra", GAIN)).containsEntry("loss", "Eigen intake");
        round.work("petra", GAIN, Map.of("loss", "Niets meer"));
        assertThat(round.stored("setup_partner", "loss")).containsExactly("Niets meer", "null");
    }

    @Test
    void noLongerAsksWhoSpeaksForNobody() {
        PlayedRound round = PlayedRound.assigned(beans).work("coby", MAP, StepAnswers.bothWorlds()).work("daan", COMPLETE, StepAnswers.SEARCH_ON);
        List<Map<String, Object>> drawn = round.rows("coby", MAP, "partners");

        round.work("coby", MAP, StepAnswers.map(drawn.get(0)));

        assertThat(round.openTasks()).containsExactly(COMPLETE);
        assertThat(round.stored("setup_partner", "code")).containsExactly("werkplein");
    }

    @Test
    void refusesWhatItDoesNotKnowAndWhatStandsThereTwice() {
        PlayedRound round = PlayedRound.assigned(beans);
        Map<String, Object> work = partner("Werkplein", "WORK_AND_INCOME");

        assertThatThrownBy(() -> round.work("coby", MAP, StepAnswers.map(with(work, "domains", List.of("SPORT"))))).hasMessageContaining("Leefgebieden");
        assertThatThrownBy(() -> round.work("coby", MAP, StepAnswers.map(with(work, "areas", List.of("elders"))))).hasMessageContaining("In welke wijken?");
        assertThatThrownBy(() -> round.work("coby", MAP, StepAnswers.map(with(work, "voice", "nobody")))).hasMessageContaining("Wie spreekt voor haar?");
        assertThatThrownBy(() -> round.work("coby", MAP, StepAnswers.map(with(work, "boarding", "IN_TALKS")))).hasMessageContaining("Waarom doet zij");
        assertThatThrownBy(() -> round.work("coby", MAP, StepAnswers.map(work, partner("werkplein ", "OTHER")))).hasMessageContaining("staat er al");
        assertThatThrownBy(() -> round.work("coby", MAP, Map.of("partners", List.of()))).hasMessageContaining("ten minste één organisatie");
        round.work("coby", MAP, StepAnswers.map(with(work, "areas", List.of(round.area()))));
    }

    @Test
    void wantsTheWholePictureOfWhoTakesPart() {
        PlayedRound round = PlayedRound.assigned(beans);
        Map<String, Object> bare = with(with(with(with(partner("GGZ", "CARE_AND_WELFARE"), "domains", List.of()), "areas", List.of()),
                "strongSide", ""), "weakSide", "");

        assertThatThrownBy(() -> round.work("coby", MAP, StepAnswers.map(partner("Werkplein", "WORK_AND_INCOME"), bare)))
                .hasMessageContaining("Sociale kaart 2, Leefgebieden").hasMessageContaining("Sociale kaart 2, In welke wijken?")
                .hasMessageContaining("Sociale kaart 2, Waar is zij sterk in?").hasMessageContaining("Sociale kaart 2, Waar is zij minder sterk in?")
                .hasMessageNotContaining("Sociale kaart 1");
        round.work("coby", MAP, StepAnswers.map(partner("Werkplein", "WORK_AND_INCOME"), with(with(bare, "boarding", "IN_TALKS"),
                "boardingReason", "Nog in gesprek")));
        assertThat(round.openTasks()).containsExactly(COMPLETE);
    }

    @Test
    void letsAVoiceOfWhoWasTakenOffTheMapJustHandIn() {
        PlayedRound round = PlayedRound.assigned(beans).work("coby", MAP, StepAnswers.bothWorlds());
        String partner = jdbc.sql("select cast(id as varchar) from setup_partner where number = ? and code = 'ggz-centrum'").param(round.number())
                .query(String.class).single();
        for (String table : List.of("setup_partner_domain where partner_id", "setup_partner_area where partner_id", "setup_partner where id")) {
            jdbc.sql("delete from " + table + " = cast(? as uuid)").param(partner).update();
        }

        round.work("petra", GAIN, Map.of());

        assertThat(round.open(GAIN)).isEmpty();
    }

    @Test
    void showsAPartnersVoiceTheOwnQuestionAndNothingElse() {
        PlayedRound round = PlayedRound.assigned(beans).work("coby", MAP, StepAnswers.bothWorlds());
        String own = round.open(GAIN).get(0).getId();
        String leads = round.open(COMPLETE).get(0).getId();

        for (EngineClient petra : EngineClient.both(port, "petra")) {
            assertThat(petra.get("/task?maxResults=1000").body()).contains(own).doesNotContain(leads);
            assertThat(petra.get("/task/" + own + "/form-variables?deserializeValues=false").body()).contains("GGZ Centrum").doesNotContain("Werkplein");
            assertThat(petra.get("/task/" + leads + "/form-variables?deserializeValues=false").statusCode()).isBetween(400, 499);
        }
    }
}
