package nl.vliegwiel.teamwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.lifecycle.CaseEntry;
import nl.vliegwiel.lifecycle.CaseStarts;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.setup.RoundAgreement.Settlement;
import nl.vliegwiel.team.Memberships;
import nl.vliegwiel.time.WorkingDays;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
@DisplayName("What step 4 agreed")
class CompositionInForceTest {

    private static final String CONTACT = "userTask_makeContact";

    @Autowired
    private BeanFactory beans;
    @Autowired
    private WorkingDays days;
    @Autowired
    private Dossiers dossiers;
    @Autowired
    private Player player;

    private PlayedComposition team;
    private String wies;
    private String yara;

    @BeforeEach
    void compose() {
        team = PlayedComposition.opened(beans);
        wies = team.person("wies");
        yara = team.person("yara");
        team.work("coby", "userTask_composeTeam", Map.of("people", List.of(team.row("wies", PlayedComposition.ALL))));
    }

    @AfterEach
    void forget() {
        team.forget();
    }

    @Test
    void letsANewMemberSeeTheTeamsWorkFromTheDayAndNotBefore() {
        team.bean(Memberships.class).open(team.round().team(), team.round().teamName());
        String number = opened(yara).reference();
        assertThat(player.tasks(wies, number, CONTACT)).isEmpty();

        team.takeEffect();

        assertThat(player.tasks(wies, number, CONTACT)).hasSize(1);
    }

    @Test
    void givesALeaversHouseholdsAndTasksToTheSuccessor() {
        team.takeEffect();
        team.bean(Memberships.class).join(team.round().team(), yara);
        CaseFile file = opened(yara);
        Task contact = task(file);
        assertThat(contact.getAssignee()).isEqualTo(yara);
        leaves(yara, wies);

        team.takeEffect();
        team.takeEffect();

        assertThat(dossiers.get(file.reference()).contactPerson()).isEqualTo(wies);
        assertThat(task(file).getAssignee()).isEqualTo(wies);
        assertThat(player.tasks(yara, file.reference(), CONTACT)).isEmpty();
        assertThat(team.bean(Memberships.class).memberOf(yara)).doesNotContain(team.round().team());
    }

    @Test
    void asksWhoTakesOverFromALeaver() {
        team.takeEffect();
        team.bean(Memberships.class).join(team.round().team(), yara);
        opened(yara);
        team.backToTheMatrix();

        assertThat(team.rows("coby", "userTask_composeTeam", "leavers").get(0).get("leaver").toString()).endsWith("contactpersoon van 1 huishouden");
        assertThatThrownBy(() -> team.work("coby", "userTask_composeTeam", Map.of())).hasMessageContaining("Kies wie de huishoudens overneemt");
        team.work("coby", "userTask_composeTeam", Map.of("leavers", List.of(Map.of("login", yara, "successor", wies))));
    }

    @Test
    void makesAColleagueOfSomebodyWhoOnlyTookPartInSetUps() {
        Memberships memberships = team.bean(Memberships.class);
        String zoe = team.person("zoe", "partner");
        jdbc("insert into composition_member (id, number, sequence, login, role, hours) values (random_uuid(), ?, 9, ?, 'WORKER', 20)"
                .replace("random_uuid()", "cast('" + UUID.randomUUID() + "' as uuid)"), team.number(), zoe);

        team.takeEffect();

        assertThat(memberships.rolesOf(zoe)).containsExactly("sociaal-werker");
        assertThat(memberships.memberOf(zoe)).contains(team.round().team());
    }

    @Test
    void isWhatSharingReadsFromItsDayOn() {
        team.takeEffect();
        String number = opened(wies).reference();
        share();
        LocalDate from = days.today().plusDays(3);
        assertThatThrownBy(() -> shareData(number)).as("nobody agreed anything yet").hasMessageContaining("Met wie?");

        team.layDown(new Settlement("opbouw-1", from, "daan"));
        assertThatThrownBy(() -> shareData(number)).as("not before its day").hasMessageContaining("geen afspraak over gegevens");
        team.layDown(new Settlement("opbouw-1.2", days.today(), "daan"));
        team.layDown(new Settlement("opbouw-1.2", days.today(), "daan"));

        shareData(number);
        jdbc("update composition_information set choice = 'NONE', reason = 'Klaar' where number = ?", team.number());
        team.layDown(new Settlement("opbouw-2", days.today(), "daan"));
        assertThatThrownBy(() -> shareData(number)).as("no agreement any more").hasMessageContaining("geen afspraak over gegevens");
    }

    private void share() {
        for (String task : List.of("userTask_discussCompetences", "userTask_agreeLending", "userTask_arrangeFacilities")) {
            team.work("coby", task, Map.of());
        }
        team.work("daan", "userTask_agreeInformation", Map.of("agreements", List.of(Map.of("code", "ggz-opbouw", "choice", "AGREEMENT",
                "purposes", List.of("JOINT_SUPPORT"), "bases", List.of("PUBLIC_TASK"), "data", List.of("HOUSING")))));
    }

    private void shareData(String number) {
        player.start(wies, "share-data", Map.of("dossier", number, "partner", "ggz-opbouw", "data", List.of("HOUSING"), "purpose", "JOINT_SUPPORT",
                "basis", "PUBLIC_TASK"));
    }

    private CaseFile opened(String contactPerson) {
        CaseFile file = dossiers.open(new Household("Familie " + team.number(), null, null, "binnenstad"), team.round().team(), contactPerson);
        team.bean(CaseStarts.class).start(file, CaseEntry.OUTREACH);
        team.bean(RuntimeService.class).createProcessInstanceQuery().processInstanceBusinessKey(file.reference()).list().forEach(instance ->
                team.bean(ManagementService.class).createJobQuery().processInstanceId(instance.getId()).executable().list()
                        .forEach(job -> team.bean(ManagementService.class).executeJob(job.getId())));
        return file;
    }

    private Task task(CaseFile file) {
        return team.bean(TaskService.class).createTaskQuery().processInstanceBusinessKey(file.reference()).taskDefinitionKey(CONTACT).singleResult();
    }

    private void leaves(String login, String successor) {
        jdbc("insert into composition_leaver (number, sequence, login, successor) values (?, 0, ?, ?)", team.number(), login, successor);
    }

    private void jdbc(String sql, Object... values) {
        team.bean(JdbcClient.class).sql(sql).params(values).update();
    }
}
