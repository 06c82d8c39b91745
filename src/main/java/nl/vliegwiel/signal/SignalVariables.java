package nl.vliegwiel.signal;

import java.util.Date;
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

    /** Whether the signal, or the dossier it belongs to, is another team's. */
    static final Variable<SignalRoute> SIGNAL_ROUTE = Variable.code("signalRoute", SignalRoute.class);
    /** Login of who reads that the signal was passed on. */
    static final Variable<String> SENDER = Variable.account("sender");
    /** When the task to read that goes away by itself. */
    static final Variable<Date> FORWARDED_UNTIL = Variable.moment("forwardedUntil");

    @Override
    public List<Variable<?>> declared() {
        return List.of(ACUTE_DANGER, SHORT_SUPPORT_FAILS, DOMAIN_COUNT, URGENCY, TRIAGE_RULE, TRIAGE_OUTCOME, SIGNAL_ID, SIGNAL_ROUTE, SENDER,
                FORWARDED_UNTIL);
    }

    /** What triage reads of a report. */
    static Decisions forTriage(Report report) {
        return Decisions.none()
                .with(ACUTE_DANGER, report.acuteDanger())
                .with(SHORT_SUPPORT_FAILS, report.shortSupportFails())
                .with(DOMAIN_COUNT, report.concerns().size())
                .with(URGENCY, report.urgency())
                .with(SIGNAL_ROUTE, SignalRoute.OWN_TEAM);
    }

    /** What stays with the sender when a signal goes to another team. */
    static Decisions toOtherTeam(String sender) {
        return Decisions.none().with(SIGNAL_ROUTE, SignalRoute.OTHER_TEAM).with(SENDER, sender);
    }
}
