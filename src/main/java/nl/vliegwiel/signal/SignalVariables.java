package nl.vliegwiel.signal;

import java.util.List;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/** What the process of a signal knows: what triage reads and what it decided. */
@Component
public class SignalVariables implements ProcessVariables {

    static final Variable<Boolean> ACUTE_DANGER = Variable.flag("acuteDanger");
    static final Variable<Boolean> SHORT_SUPPORT_FAILS = Variable.flag("shortSupportFails");
    static final Variable<Integer> DOMAIN_COUNT = Variable.count("domainCount");
    static final Variable<Urgency> URGENCY = Variable.code("urgency", Urgency.class);
    static final Variable<TriageRule> TRIAGE_RULE = Variable.code("triageRule", TriageRule.class);
    static final Variable<TriageOutcome> TRIAGE_OUTCOME = Variable.code("triageOutcome", TriageOutcome.class);
    /** The signal that joins a case, for the task in which the contact person looks at it. */
    static final Variable<String> SIGNAL_ID = Variable.id("signalId");

    @Override
    public List<Variable<?>> declared() {
        return List.of(ACUTE_DANGER, SHORT_SUPPORT_FAILS, DOMAIN_COUNT, URGENCY, TRIAGE_RULE, TRIAGE_OUTCOME, SIGNAL_ID);
    }

    /** What triage reads of a report. */
    static Decisions forTriage(Report report) {
        return Decisions.none()
                .with(ACUTE_DANGER, report.acuteDanger())
                .with(SHORT_SUPPORT_FAILS, report.shortSupportFails())
                .with(DOMAIN_COUNT, report.concerns().size())
                .with(URGENCY, report.urgency());
    }
}
