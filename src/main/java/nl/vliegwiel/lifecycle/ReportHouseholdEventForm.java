package nl.vliegwiel.lifecycle;

import java.util.List;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierChoice;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

/** One form for all news: the kind of news decides what is asked, what is filed and whom it reaches. */
@Component
class ReportHouseholdEventForm implements DossierForm<ReportHouseholdEvent> {

    private final DossierChoice choice;
    private final NewsPolicy policy;
    private final NewsChoices choices;

    ReportHouseholdEventForm(DossierChoice choice, NewsPolicy policy, NewsChoices choices) {
        this.choice = choice;
        this.policy = policy;
        this.choices = choices;
    }

    @Override
    public String key() {
        return "report-household-event";
    }

    @Override
    public Class<ReportHouseholdEvent> type() {
        return ReportHouseholdEvent.class;
    }

    @Override
    public ReportHouseholdEvent show(FormContext context) {
        return choices.empty(context.actor());
    }

    /** A moment that does not fit is told together with what was not filled in. */
    @Override
    public List<FormRejected.Fault> objections(FormContext context, ReportHouseholdEvent report) {
        if (report.householdEvent() == null || report.dossier() == null) {
            return List.of();
        }
        try {
            return policy.objection(report.householdEvent(), about(context, report)).stream()
                    .map(objection -> new FormRejected.Fault("householdEvent", "Wat is het nieuws?", objection)).toList();
        } catch (FormRejected notThisDossier) {
            return notThisDossier.faults();
        }
    }

    private CaseFile about(FormContext context, ReportHouseholdEvent report) {
        boolean afterClosing = policy.of(report.householdEvent()).afterClosing();
        return afterClosing ? choice.known(context, report.dossier()) : choice.chosen(context, report.dossier());
    }

    @Override
    public Decisions submit(FormContext context, ReportHouseholdEvent report) {
        HouseholdNews news = policy.of(report.householdEvent());
        CaseFile file = about(context, report);
        Filed filed = news.file(context, file, report);
        return filed.decisions().under(file.reference())
                .with(LifecycleVariables.HOUSEHOLD_EVENT, news.kind())
                .with(LifecycleVariables.NEWS_FOLLOWS, filed.passOn())
                .with(LifecycleVariables.REPORTER, context.actor().id());
    }
}
