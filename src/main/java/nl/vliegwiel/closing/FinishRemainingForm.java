package nl.vliegwiel.closing;

import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

/** Somebody sees to it that the last work is done; handing it in looks again at once, and every morning the product looks by itself. */
@Component
class FinishRemainingForm implements DossierForm<FinishRemaining> {

    private final Closings closings;
    private final ClosingSheet sheet;
    private final TeamWork work;

    FinishRemainingForm(Closings closings, ClosingSheet sheet, TeamWork work) {
        this.closings = closings;
        this.sheet = sheet;
        this.work = work;
    }

    @Override
    public String key() {
        return "finish-remaining";
    }

    @Override
    public Class<FinishRemaining> type() {
        return FinishRemaining.class;
    }

    @Override
    public FinishRemaining show(FormContext context) {
        TeamClosing closing = closings.get(context.variable(ClosingVariables.CLOSING_ID));
        return new FinishRemaining(sheet.name(closing), sheet.receivers(closing), work.left(closing.team()));
    }

    @Override
    public Decisions submit(FormContext context, FinishRemaining answers) {
        return Decisions.none();
    }
}
