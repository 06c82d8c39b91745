package nl.vliegwiel.sharing;

import java.util.List;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

/** After a consent was withdrawn: what stopped, what goes on, and what was agreed with those who already knew. */
@Component
class ReviewSharingForm implements DossierForm<ReviewSharing> {

    private final Consents consents;
    private final ConsentOverview told;
    private final SharingOverview overview;
    private final Dossiers dossiers;

    ReviewSharingForm(Consents consents, ConsentOverview told, SharingOverview overview, Dossiers dossiers) {
        this.consents = consents;
        this.told = told;
        this.overview = overview;
        this.dossiers = dossiers;
    }

    @Override
    public String key() {
        return "review-sharing";
    }

    @Override
    public Class<ReviewSharing> type() {
        return ReviewSharing.class;
    }

    @Override
    public ReviewSharing show(FormContext context) {
        Consent consent = consent(context);
        List<ActLine> stopped = overview.stoppedBy(context.number(), consent.id());
        List<ActLine> running = overview.running(context.number());
        return new ReviewSharing(dossiers.get(context.number()).household().name(), told.told(consent), !stopped.isEmpty(), stopped,
                !running.isEmpty(), running, null);
    }

    @Override
    public Decisions submit(FormContext context, ReviewSharing answers) {
        consent(context).agreeWithPartners(answers.agreedWithPartners());
        return Decisions.none();
    }

    private Consent consent(FormContext context) {
        return consents.get(context.number(), context.variable(SharingVariables.CONSENT_ID));
    }
}
