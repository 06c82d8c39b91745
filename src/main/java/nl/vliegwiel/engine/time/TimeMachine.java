package nl.vliegwiel.engine.time;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Moves the one clock, so that a year can be played in seconds. Only the demo and the tests ask for it. */
@Component
public class TimeMachine {

    private final ProcessEngine engine;
    private boolean stoppedJobs;

    TimeMachine(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    /** From here on it is this moment, and time stands still; jobs wait until the traveller runs them or is back. */
    public synchronized void goTo(Instant moment) {
        JobExecutor jobs = jobs();
        if (jobs != null && jobs.isActive()) {
            jobs.shutdown();
            stoppedJobs = true;
        }
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    public synchronized void backToNow() {
        ClockUtil.reset();
        if (stoppedJobs) {
            jobs().start();
            stoppedJobs = false;
        }
    }

    private JobExecutor jobs() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }
}
