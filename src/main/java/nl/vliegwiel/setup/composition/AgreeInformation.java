package nl.vliegwiel.setup.composition;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.sharing.LegalBasis;

/**
 * The form {@code agree-information}.
 *
 * @param agreements a row per partner; null when there is none
 */
record AgreeInformation(String team, String why, List<Option> purposeOptions, List<Option> basisOptions, List<Option> dataOptions,
        List<InformationRow> agreements) {

    List<InformationRow> rows() {
        return agreements == null ? List.of() : agreements;
    }

    /**
     * @param code of the partner
     * @param partner its name, shown only
     * @param standing what holds today, shown only
     * @param choice null while nothing was agreed
     * @param consentData null when the household need not consent to any of it
     * @param validFrom null for the day on which the round comes into force
     * @param validUntil null until it is replaced
     * @param reason why nothing is shared; only asked then
     */
    record InformationRow(String code, String partner, String standing, InformationChoice.Choice choice, List<String> purposes,
            List<LegalBasis> bases, List<String> data, List<String> consentData, LocalDate validFrom, LocalDate validUntil, String reason) {

        InformationChoice.Terms terms() {
            return new InformationChoice.Terms(new HashSet<>(purposes), new HashSet<>(bases), new HashSet<>(data),
                    consentData == null ? Set.of() : new HashSet<>(consentData));
        }
    }
}
