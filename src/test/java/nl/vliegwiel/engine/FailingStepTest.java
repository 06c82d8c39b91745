package nl.vliegwiel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.vliegwiel.engine.tenant.TenantVariables;
import nl.vliegwiel.engine.time.TimeMachine;
import nl.vliegwiel.product.EngineClient;
import nl.vliegwiel.product.EngineTables;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A step that fails is tried again and then waits for a coordinator, who reads in Dutch what to do and no person's data. */
@ProductTest
@ExtendWith(OutputCaptureExtension.class)
class FailingStepTest {

    private static final String MARK = "Stapmarkering";

    @LocalServerPort
    private int port;
    @Autowired
    private Probe probe;
    @Autowired
    private ProbeStep step;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private ManagementService management;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private TimeMachine time;
    @Autowired
    private Clock clock;
    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void repair() {
        step.failWith(null);
    }

    @Test
    void isTriedThreeTimesFiveMinutesApartAndThenAnIncident() {
        step.failWith(new IllegalStateException("kapot"));
        ProcessInstance instance = start();

        for (int left = 2; left >= 0; left--) {
            assertThat(incidents(instance)).isEmpty();
            Instant tried = Instant.now(clock);
            run(instance);
            assertThat(job(instance).getRetries()).isEqualTo(left);
            assertThat(Duration.between(tried, job(instance).getDuedate().toInstant())).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(6));
            time.goTo(Instant.now(clock).plus(Duration.ofMinutes(6)));
        }
        assertThat(incidents(instance)).hasSize(1);
    }

    @Test
    void keepsWhatTheExceptionSaysOutOfTheEngineAndTheLog(CapturedOutput log) {
        step.failWith(new IllegalStateException(MARK + " Jansen", new IllegalArgumentException("Detail: Key (name)=(" + MARK + ")")));
        ProcessInstance instance = start();
        failForGood(instance);

        assertThat(incidents(instance)).singleElement().extracting(Incident::getIncidentMessage).asString()
                .startsWith("Deze stap lukte niet door een technische fout (kenmerk ").contains("IllegalArgumentException", "Probeer het opnieuw");
        assertThat(management.getJobExceptionStacktrace(job(instance).getId())).contains("at nl.vliegwiel.engine").doesNotContain(MARK);
        assertThat(new EngineTables(database).placesOf(MARK)).isEmpty();
        String mark = incidents(instance).get(0).getIncidentMessage().replaceAll(".*kenmerk (\\w+),.*", "$1");
        assertThat(log).contains("mark " + mark, "java.lang.IllegalStateException", "java.lang.IllegalArgumentException", "at nl.vliegwiel.engine").doesNotContain(MARK);
    }

    @Test
    void showsAFaultThatWasMadeForReadersAsItIs() {
        step.failWith(new ProbeStep.Readable("Dossier 2026-000001 wacht nog op de tweede lijn."));
        ProcessInstance instance = start();
        failForGood(instance);

        assertThat(incidents(instance)).singleElement().extracting(Incident::getIncidentMessage)
                .isEqualTo("Dossier 2026-000001 wacht nog op de tweede lijn.");
    }

    @Test
    void goesOnWhenTheCoordinatorTriesAgainAfterTheCauseIsGone() {
        step.failWith(new IllegalStateException(MARK));
        ProcessInstance instance = start();
        failForGood(instance);
        EngineClient coby = EngineClient.webApp(port, "coby");
        assertThat(coby.get("/incident?processInstanceId=" + instance.getId()).body()).contains("Deze stap lukte niet").doesNotContain(MARK);
        assertThat(coby.get("/job/" + job(instance).getId() + "/stacktrace").body()).doesNotContain(MARK);

        step.failWith(null);
        assertThat(coby.put("/job/" + job(instance).getId() + "/retries", "{\"retries\":1}").statusCode()).isEqualTo(204);
        assertThat(incidents(instance)).isEmpty();
        run(instance);

        assertThat(runtime.createProcessInstanceQuery().processInstanceId(instance.getId()).count()).isZero();
    }

    @Test
    void answersInDutchWithoutTheMessageWhenSomebodyRunsItByHand(CapturedOutput log) {
        step.failWith(new IllegalStateException(MARK));
        ProcessInstance instance = start();

        var answer = EngineClient.webApp(port, "beheer").post("/job/" + job(instance).getId() + "/execute", "{}");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("technische fout", "kenmerk").doesNotContain(MARK, "IllegalState");
        assertThat(log).doesNotContain(MARK);
        assertThat(new EngineTables(database).placesOf(MARK)).isEmpty();
    }

    private ProcessInstance start() {
        probe.deployFailing();
        return runtime.createProcessInstanceByKey("probe-failing").setVariable(TenantVariables.TEAM.name(), "wijkteam-centrum").execute();
    }

    /** As the job executor does, with its logging. */
    private void run(ProcessInstance instance) {
        String job = job(instance).getId();
        try {
            ExecuteJobHelper.executeJob(job, ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired());
        } catch (RuntimeException failure) {
            ExecuteJobHelper.LOGGING_HANDLER.exceptionWhileExecutingJob(job, failure);
        }
    }

    private void failForGood(ProcessInstance instance) {
        for (int attempt = 0; attempt < 3; attempt++) {
            run(instance);
        }
    }

    private Job job(ProcessInstance instance) {
        return management.createJobQuery().processInstanceId(instance.getId()).singleResult();
    }

    private List<Incident> incidents(ProcessInstance instance) {
        return runtime.createIncidentQuery().processInstanceId(instance.getId()).list();
    }
}
