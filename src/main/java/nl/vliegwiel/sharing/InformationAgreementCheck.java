package nl.vliegwiel.sharing;

import java.util.Set;
import java.util.regex.Pattern;
import nl.vliegwiel.team.AgreementRefused;
import org.springframework.stereotype.Component;

/** Whether an information agreement is sound: one that names what does not exist would allow nothing, silently. */
@Component
class InformationAgreementCheck {

    private static final Pattern PARTNER = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final int LONGEST_NAME = 200;

    private final SharingProperties sharing;
    private final SharingData data;

    InformationAgreementCheck(SharingProperties sharing, SharingData data) {
        this.sharing = sharing;
        this.data = data;
    }

    /** @throws AgreementRefused with the name of the field */
    void require(InformationAgreement agreement) {
        AgreementRefused.unless(agreement.partner() != null && PARTNER.matcher(agreement.partner()).matches(), "partner",
                "gebruik kleine letters, cijfers en streepjes.");
        AgreementRefused.unlessText("partnerName", agreement.partnerName(), LONGEST_NAME);
        requirePurposesAndBases(agreement.purposes(), agreement.bases());
        requireData(agreement.data(), agreement.consentData());
        AgreementRefused.unless(agreement.until() == null || !agreement.until().isBefore(agreement.from()), "until",
                "kies de eerste dag of een latere dag.");
    }

    private void requirePurposesAndBases(Set<String> purposes, Set<LegalBasis> bases) {
        AgreementRefused.unlessFilled("purposes", purposes);
        AgreementRefused.unless(purposes.stream().allMatch(sharing::knows), "purposes", "dit doel bestaat niet.");
        AgreementRefused.unlessFilled("bases", bases);
        AgreementRefused.unless(bases.stream().allMatch(basis -> basis != null && basis.isLawful()), "bases",
                "dit is geen wettelijke grondslag. Toestemming komt daar bovenop.");
    }

    private void requireData(Set<String> codes, Set<String> consentData) {
        AgreementRefused.unlessFilled("data", codes);
        AgreementRefused.unless(codes.stream().allMatch(data::knows), "data", "deze gegevens bestaan niet.");
        AgreementRefused.unless(consentData != null && codes.containsAll(consentData), "consentData",
                "noem alleen gegevens die ook in de afspraak staan.");
    }
}
