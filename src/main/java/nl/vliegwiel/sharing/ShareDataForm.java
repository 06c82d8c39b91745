package nl.vliegwiel.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierChoice;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** Somebody wants to tell a partner something: the house says at once whether that is allowed, and why. */
@Component
class ShareDataForm implements DossierForm<ShareData> {

    private final DossierChoice dossiers;
    private final SharingChoices choices;
    private final SharingData data;
    private final SharingDesk desk;
    private final Consents consents;
    private final WorkingDays days;

    ShareDataForm(DossierChoice dossiers, SharingChoices choices, SharingData data, SharingDesk desk, Consents consents, WorkingDays days) {
        this.dossiers = dossiers;
        this.choices = choices;
        this.data = data;
        this.desk = desk;
        this.consents = consents;
        this.days = days;
    }

    @Override
    public String key() {
        return "share-data";
    }

    @Override
    public Class<ShareData> type() {
        return ShareData.class;
    }

    @Override
    public ShareData show(FormContext context) {
        List<Option> partners = new ArrayList<>(choices.partners(context.actor()));
        partners.add(new Option("Een andere partij", Asked.OTHER));
        return new ShareData(null, dossiers.options(context.actor()), SharingWish.SHARE, null, partners, null, null, data.options(), null,
                choices.purposes(), null, choices.until(), null, null, days.today(), null, null);
    }

    @Override
    public Set<String> proposals() {
        return Set.of("until", "consentOn");
    }

    @Override
    public Decisions submit(FormContext context, ShareData answers) {
        CaseFile file = dossiers.chosen(context, answers.dossier());
        Decisions decisions = Decisions.none().under(file.reference()).with(SharingVariables.SHARING_WISH, answers.sharingWish())
                .with(SharingVariables.SHARED_BY, context.actor().id());
        return answers.sharingWish() == SharingWish.LOOK ? decisions
                : decisions.with(SharingVariables.SHARING_ACT_ID, share(context, file, answers));
    }

    /** The id of the act, when it is allowed. */
    private String share(FormContext context, CaseFile file, ShareData answers) {
        if (answers.data() == null || answers.data().isEmpty()) {
            throw new FormRejected("data", "Wat deelt u?", "Kies ten minste één soort gegevens.");
        }
        if (Boolean.TRUE.equals(answers.consentGiven())) {
            giveConsent(context, file, answers);
        }
        boolean other = Asked.OTHER.equals(answers.partner());
        return desk.ask(file, new Asked(ActKind.TOLD, other ? null : answers.partner(), answers.otherPartner(), answers.purpose(),
                answers.basis(), answers.data(), answers.until(), answers.explanation()), context.actor().id());
    }

    private void giveConsent(FormContext context, CaseFile file, ShareData answers) {
        if (answers.consentOn().isAfter(days.today())) {
            throw new FormRejected("consentOn", "Wanneer?", "Kies vandaag of een eerdere datum.");
        }
        consents.give(file.reference(), new GivenConsent(answers.partner(), Set.copyOf(answers.data()), answers.consentBy(),
                answers.consentOn(), answers.consentWay()), context.actor().id());
    }
}
