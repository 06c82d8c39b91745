package nl.vliegwiel.sharing;

import java.util.List;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** After a consent was withdrawn: what stopped, what goes on, and what was agreed with those who already knew. */
@Component
class ReviewSharingForm implements DossierForm<ReviewSharing> {

    private final Consents consents;
    private final InformationAgreements agreements;
    private final SharingData data;
    private final SharingOverview overview;
    private final Dossiers dossiers;

    ReviewSharingForm(Consents consents, InformationAgreements agreements, SharingData data, SharingOverview overview, Dossiers dossiers) {
        this.consents = consents;
        this.agreements = agreements;
        this.data = data;
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
        return new ReviewSharing(dossiers.get(context.number()).household().name(), told(context, consent), !stopped.isEmpty(), stopped,
                !running.isEmpty(), running, null);
    }

    private String told(FormContext context, Consent consent) {
        String partner = agreements.of(dossiers.get(context.number()).team()).stream().filter(agreement -> agreement.partner().equals(consent.partner()))
                .map(InformationAgreement::partnerName).findFirst().orElse(consent.partner());
        return partner + ": " + data.namesOf(consent.data()) + ". Gegeven door " + consent.givenBy() + " op " + DutchDate.of(consent.givenOn())
                + ", " + consent.way().label() + ".";
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
