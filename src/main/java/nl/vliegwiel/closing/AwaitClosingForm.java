package nl.vliegwiel.closing;

import java.time.Clock;
import java.util.List;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** Until the day management, which agreed on the end of the team, may take it back or choose another day. */
@Component
class AwaitClosingForm implements DossierForm<AwaitClosing> {

    private final Closings closings;
    private final ClosingSheet sheet;
    private final ClosingObjections objections;
    private final Colleagues colleagues;
    private final WorkingDays days;
    private final Clock clock;

    AwaitClosingForm(Closings closings, ClosingSheet sheet, ClosingObjections objections, Colleagues colleagues, WorkingDays days, Clock clock) {
        this.closings = closings;
        this.sheet = sheet;
        this.objections = objections;
        this.colleagues = colleagues;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "await-closing";
    }

    @Override
    public Class<AwaitClosing> type() {
        return AwaitClosing.class;
    }

    @Override
    public AwaitClosing show(FormContext context) {
        TeamClosing closing = closing(context);
        return new AwaitClosing(sheet.name(closing), sheet.receivers(closing), closing.reason(), DutchDate.of(closing.agreedFor()),
                colleagues.nameOf(closing.preparedBy()), ClosingDecision.GO_ON, closing.closesOn(), null);
    }

    @Override
    public List<Fault> objections(FormContext context, AwaitClosing answers) {
        return answers.closingDecision() == ClosingDecision.WITHDRAW ? List.of() : objections.moved(closing(context), answers.closesOn());
    }

    @Override
    public Decisions submit(FormContext context, AwaitClosing answers) {
        TeamClosing closing = closing(context);
        if (answers.closingDecision() == ClosingDecision.WITHDRAW) {
            closing.withdraw(answers.withdrawnBecause(), context.actor().id(), clock.instant());
        } else {
            closing.moveTo(answers.closesOn());
        }
        return Decisions.none().with(ClosingVariables.CLOSING_DECISION, answers.closingDecision())
                .with(ClosingVariables.CLOSES_ON, days.midnightAfter(closing.closesOn().minusDays(1)));
    }

    private TeamClosing closing(FormContext context) {
        return closings.get(context.variable(ClosingVariables.CLOSING_ID));
    }
}
