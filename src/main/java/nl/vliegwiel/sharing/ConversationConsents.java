package nl.vliegwiel.sharing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.intake.FirstConsents;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Consent as a conversation gives it: for a partner, for everything for which the agreement with that partner asks consent. */
@Service
@Transactional
public class ConversationConsents implements FirstConsents {

    private final Consents consents;
    private final InformationAgreements agreements;
    private final Dossiers dossiers;
    private final WorkingDays days;

    ConversationConsents(Consents consents, InformationAgreements agreements, Dossiers dossiers, WorkingDays days) {
        this.consents = consents;
        this.agreements = agreements;
        this.dossiers = dossiers;
        this.days = days;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Option> partners(String number) {
        return open(number).stream().map(agreement -> new Option(agreement.partnerName(), agreement.partner())).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public String running(String number) {
        String told = consents.running(number).stream()
                .map(consent -> consent.partnerName() + ", sinds " + DutchDate.of(consent.on())).collect(Collectors.joining("\n"));
        return told.isEmpty() ? null : told;
    }

    @Override
    public void give(String number, List<String> partners, String givenBy, String by) {
        List<InformationAgreement> open = open(number);
        for (String partner : partners) {
            InformationAgreement agreement = open.stream().filter(one -> one.partner().equals(partner)).findFirst()
                    .orElseThrow(() -> new FormRejected("consentFor", "Met wie mogen we delen?", "Kies alleen partners uit de lijst."));
            consents.give(number, new GivenConsent(partner, agreement.consentData(), givenBy, days.today(), ConsentWay.SPOKEN), by);
        }
    }

    /** The agreements of today that ask for a consent that is not there yet. */
    private List<InformationAgreement> open(String number) {
        String team = dossiers.get(number).team();
        List<RunningConsent> running = consents.running(number);
        return agreements.on(team, days.today()).stream().filter(agreement -> !agreement.consentData().isEmpty())
                .filter(agreement -> !given(running, agreement).containsAll(agreement.consentData())).toList();
    }

    private static Set<String> given(List<RunningConsent> running, InformationAgreement agreement) {
        return running.stream().filter(consent -> consent.partner().equals(agreement.partner()))
                .flatMap(consent -> consent.data().stream()).collect(Collectors.toSet());
    }
}
