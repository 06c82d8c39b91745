package nl.vliegwiel.setup;

import java.util.Date;
import java.util.List;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/** What the processes of a team's set-up know. */
@Component
public class SetupVariables implements ProcessVariables {

    /** The step that is to be opened again. */
    static final Variable<Step> REOPENED_STEP = Variable.code("reopenedStep", Step.class);
    /** Whether something was taken up again since the round was settled, so that it has to be settled anew. */
    static final Variable<Boolean> SETTLE_ANEW = Variable.flag("settleAnew");
    static final Variable<Date> IN_FORCE_ON = Variable.moment("inForceOn");
    static final Variable<Date> EVALUATE_ON = Variable.moment("evaluateOn");
    /** What was reported about the round, and by whom. */
    static final Variable<String> SETUP_REPORT_ID = Variable.id("setupReportId");
    static final Variable<SetupEvent> SETUP_EVENT = Variable.code("setupEvent", SetupEvent.class);
    /** What a contribution is about, and whom it is asked of. */
    public static final Variable<String> CONTRIBUTION_ID = Variable.id("contributionId");
    static final Variable<ContributionKind> CONTRIBUTION_KIND = Variable.code("contributionKind", ContributionKind.class);
    static final Variable<String> INVITEE = Variable.account("invitee");

    @Override
    public List<Variable<?>> declared() {
        return List.of(Step.PARTNERS.open(), Step.APPROACH.open(), Step.MEANS.open(), Step.COMPOSITION.open(), REOPENED_STEP, SETTLE_ANEW,
                IN_FORCE_ON, EVALUATE_ON, SETUP_REPORT_ID, SETUP_EVENT, CONTRIBUTION_ID, CONTRIBUTION_KIND, INVITEE);
    }
}
