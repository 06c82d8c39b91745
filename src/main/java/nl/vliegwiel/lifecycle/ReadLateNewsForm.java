package nl.vliegwiel.lifecycle;

import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

/** Whoever reported news reads that the household had gone on meanwhile, and what to do instead. */
@Component
class ReadLateNewsForm implements DossierForm<ReadLateNews> {

    private final ReportSheet sheet;
    private final NewsPolicy policy;
    private final Dossiers dossiers;

    ReadLateNewsForm(ReportSheet sheet, NewsPolicy policy, Dossiers dossiers) {
        this.sheet = sheet;
        this.policy = policy;
        this.dossiers = dossiers;
    }

    @Override
    public String key() {
        return "read-late-news";
    }

    @Override
    public Class<ReadLateNews> type() {
        return ReadLateNews.class;
    }

    @Override
    public ReadLateNews show(FormContext context) {
        HouseholdEvent event = context.variable(LifecycleVariables.HOUSEHOLD_EVENT);
        return new ReadLateNews(sheet.household(context), event.label(),
                policy.objection(event, dossiers.get(context.number())).orElse("Het nieuws past nu wel. Meld het opnieuw."));
    }

    @Override
    public Decisions submit(FormContext context, ReadLateNews answers) {
        return Decisions.none();
    }
}
