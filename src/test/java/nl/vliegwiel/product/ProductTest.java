package nl.vliegwiel.product;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.vliegwiel.access.SmallModel;
import nl.vliegwiel.casework.DeadlineWatch;
import nl.vliegwiel.casework.FoundedTeams;
import nl.vliegwiel.casework.Households;
import nl.vliegwiel.casework.PlayedAbsence;
import nl.vliegwiel.casework.PlayedClosing;
import nl.vliegwiel.casework.PlayedList;
import nl.vliegwiel.casework.TeamCases;
import nl.vliegwiel.engine.DoorsProbe;
import nl.vliegwiel.engine.Probe;
import nl.vliegwiel.engine.ProbeNoteForm;
import nl.vliegwiel.engine.ProbeStep;
import nl.vliegwiel.engine.SetupProbe;
import nl.vliegwiel.setup.SettledRounds;
import nl.vliegwiel.teamwork.PlayedEvaluation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole product with its demo accounts, on H2 and, in a second run, on PostgreSQL. One context serves all tests, so a test makes its own
 * households; what they did is gone before the next class, jobs run only when a test says so, and the clock is put back after each test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "vliegwiel.demo.play=false",
    "camunda.bpm.job-execution.enabled=false"
})
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({Probe.class, SetupProbe.class, SmallModel.class, DoorsProbe.class, ProbeNoteForm.class, ProbeStep.class, Households.class, PlayedList.class,
    DeadlineWatch.class, FoundedTeams.class, TeamCases.class, PlayedAbsence.class, PlayedClosing.class, SettledRounds.class, PlayedEvaluation.class, PlayedEvaluation.Parts.class})
@ExtendWith({FreshDatabase.class, ClockReset.class, FlowNodesPassed.class})
public @interface ProductTest {
}
