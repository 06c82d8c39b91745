package nl.vliegwiel.lifecycle;

import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

/** Somebody of the team acts on the danger, says what was done, and whether the second line is asked at once. */
@Component
class ActOnDangerForm implements DossierForm<ActOnDanger> {

    private final ReportSheet sheet;
    private final Reports reports;

    ActOnDangerForm(ReportSheet sheet, Reports reports) {
        this.sheet = sheet;
        this.reports = reports;
    }

    @Override
    public String key() {
        return "act-on-danger";
    }

    @Override
    public Class<ActOnDanger> type() {
        return ActOnDanger.class;
    }

    @Override
    public ActOnDanger show(FormContext context) {
        DangerReport report = report(context);
        return new ActOnDanger(sheet.household(context), report.danger(), sheet.reported(report), sheet.whereabouts(context), null, null, null);
    }

    @Override
    public Decisions submit(FormContext context, ActOnDanger answers) {
        report(context).act(context.actor().id(), reports.now(), answers.action(), answers.informed(), answers.dangerOutcome());
        if (answers.dangerOutcome() == DangerOutcome.HAND_OVER) {
            reports.file(new HandoverRequest(context.number(), answers.action(), context.actor().id(), reports.now()));
        }
        return Decisions.none().with(LifecycleVariables.DANGER_OUTCOME, answers.dangerOutcome());
    }

    private DangerReport report(FormContext context) {
        return reports.get(DangerReport.class, context.number(), context.variable(LifecycleVariables.DANGER_ID));
    }
}
