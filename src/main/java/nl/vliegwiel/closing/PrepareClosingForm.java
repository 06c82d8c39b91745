package nl.vliegwiel.closing;

import java.time.Clock;
import java.util.List;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** A coordinator looks at what a team leaves behind, and says when it closes. That it closes was management's to decide. */
@Component
class PrepareClosingForm implements DossierForm<PrepareClosing> {

    private final Closings closings;
    private final ClosingSheet sheet;
    private final ClosingObjections objections;
    private final WorkingDays days;
    private final Clock clock;

    PrepareClosingForm(Closings closings, ClosingSheet sheet, ClosingObjections objections, WorkingDays days, Clock clock) {
        this.closings = closings;
        this.sheet = sheet;
        this.objections = objections;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "prepare-closing";
    }

    @Override
    public Class<PrepareClosing> type() {
        return PrepareClosing.class;
    }

    @Override
    public PrepareClosing show(FormContext context) {
        TeamClosing closing = closing(context);
        return new PrepareClosing(sheet.name(closing), sheet.receivers(closing), closing.reason(), sheet.standing(closing.team()),
                sheet.members(closing.team()), sheet.budget(closing.team()), closing.closesOn());
    }

    @Override
    public List<Fault> objections(FormContext context, PrepareClosing answers) {
        return objections.moved(closing(context), answers.closesOn());
    }

    @Override
    public Decisions submit(FormContext context, PrepareClosing answers) {
        TeamClosing closing = closing(context);
        closing.prepare(answers.closesOn(), context.actor().id(), clock.instant());
        return Decisions.none().with(ClosingVariables.CLOSES_ON, days.midnightAfter(closing.closesOn().minusDays(1)));
    }

    private TeamClosing closing(FormContext context) {
        return closings.get(context.variable(ClosingVariables.CLOSING_ID));
    }
}
