package nl.vliegwiel.access;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vliegwiel.product.Browser;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ProductTest
class CockpitTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String COCKPIT = "/camunda/api/cockpit/plugin/base/default";
    private static final String RETRY = "{\"retries\":1}";

    @LocalServerPort
    private int port;
    @Autowired
    private SmallModel model;
    @Autowired
    private ManagementService management;

    @Test
    void showsCoordinatorAndProjectLeadTheirOwnTeamsOnly() {
        String own = model.start("wijkteam-noord").getId();
        String others = model.start("specialistenteam").getId();

        for (String login : new String[] {"coby", "daan"}) {
            Browser browser = inCockpit(login);
            assertThat(browser.post(COCKPIT + "/process-instance", "{}").body()).contains(own).doesNotContain(others);
            assertThat(browser.get(ENGINE + "/process-instance/" + own + "/activity-instances").body())
                    .contains("userTask_doIt");
            assertThat(browser.get(ENGINE + "/process-instance/" + others).statusCode()).isEqualTo(404);
            assertThat(browser.get(ENGINE + "/history/process-instance").body()).contains(own).doesNotContain(others);
        }
    }

    @Test
    void showsProjectLeadNoTasksOfTeams() {
        model.start("wijkteam-noord");

        assertThat(inCockpit("daan").get(ENGINE + "/task/count?tenantIdIn=wijkteam-centrum,wijkteam-noord").body()).isEqualTo("{\"count\":0}");
    }

    @Test
    void letsCoordinatorRetryAnIncidentOfTheOwnTeam() {
        Job failed = model.fail("wijkteam-noord");
        Browser coby = inCockpit("coby");
        assertThat(coby.get(ENGINE + "/incident").body()).contains(failed.getProcessInstanceId());

        assertThat(coby.put(ENGINE + "/job/" + failed.getId() + "/retries", RETRY).statusCode()).isEqualTo(204);

        assertThat(retries(failed)).isEqualTo(1);
    }

    @Test
    void letsNobodyElseRetryIt() {
        Job failed = model.fail("wijkteam-noord");

        for (String login : new String[] {"gijs", "daan"}) {
            inCockpit(login).put(ENGINE + "/job/" + failed.getId() + "/retries", RETRY);
        }

        assertThat(retries(failed)).isZero();
    }

    @Test
    void retriesNoIncidentsOfAllTeamsAtOnce() {
        Job failed = model.fail("specialistenteam");

        var answer = inCockpit("coby").put(ENGINE + "/job-definition/" + failed.getJobDefinitionId() + "/retries", RETRY);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(retries(failed)).isZero();
    }

    @Test
    void countsNoCasesOfOtherTeams() {
        var instance = model.start("specialistenteam");
        String statistics = ENGINE + "/history/process-definition/" + instance.getProcessDefinitionId() + "/statistics";
        assertThat(inCockpit("beheer").get(statistics).body()).contains("userTask_doIt");

        assertThat(inCockpit("coby").get(statistics).body()).isEqualTo("[]");
    }

    @Test
    void letsNobodyDeleteTheOwnAccount() {
        assertThat(inCockpit("daan").delete(ENGINE + "/user/daan").statusCode()).isEqualTo(403);
    }

    private int retries(Job job) {
        return management.createJobQuery().jobId(job.getId()).singleResult().getRetries();
    }

    private Browser inCockpit(String login) {
        Browser browser = new Browser(port);
        browser.login(login, "demo", "cockpit");
        return browser;
    }
}
