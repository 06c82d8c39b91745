package nl.vliegwiel.lifecycle;

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

    @Override
    public Decisions submit(FormContext context, ReportHouseholdEvent report) {
        HouseholdNews news = policy.of(report.householdEvent());
        CaseFile file = news.afterClosing() ? choice.known(context, report.dossier()) : choice.chosen(context, report.dossier());
        policy.objection(news.kind(), file).ifPresent(objection -> {
            throw new FormRejected("householdEvent", "Wat is het nieuws?", objection);
        });
        Filed filed = news.file(context, file, report);
        return filed.decisions().under(file.reference())
                .with(LifecycleVariables.HOUSEHOLD_EVENT, news.kind())
                .with(LifecycleVariables.NEWS_FOLLOWS, filed.passOn())
                .with(LifecycleVariables.REPORTER, context.actor().id());
    }
}
