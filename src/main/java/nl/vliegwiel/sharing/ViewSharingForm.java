package nl.vliegwiel.sharing;

import java.util.List;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

/** What was shared of a household, with whom, on which basis, until when; what it consented to, and what it withdrew. */
@Component
class ViewSharingForm implements DossierForm<ViewSharing> {

    private final SharingOverview overview;
    private final ConsentOverview consents;
    private final Dossiers dossiers;

    ViewSharingForm(SharingOverview overview, ConsentOverview consents, Dossiers dossiers) {
        this.overview = overview;
        this.consents = consents;
        this.dossiers = dossiers;
    }

    @Override
    public String key() {
        return "view-sharing";
    }

    @Override
    public Class<ViewSharing> type() {
        return ViewSharing.class;
    }

    @Override
    public ViewSharing show(FormContext context) {
        List<ActLine> acts = overview.all(context.number());
        List<ConsentLine> given = consents.all(context.number());
        return new ViewSharing(dossiers.get(context.number()).household().name(), !acts.isEmpty(), acts, !given.isEmpty(), given);
    }

    @Override
    public Decisions submit(FormContext context, ViewSharing answers) {
        return Decisions.none();
    }
}
