package nl.vliegwiel.sharing;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.form.Option;

/**
 * The form {@code share-data}; who only wants to look fills in no more than the dossier.
 *
 * @param partner code of a partner, or {@link Asked#OTHER}
 * @param otherPartner name of a party without an agreement; only asked for that
 * @param data codes of what is shared
 * @param until last day on which it may be shared
 * @param consentGiven whether the household consents to exactly this
 */
record ShareData(String dossier, List<Option> dossierOptions, SharingWish sharingWish, String partner, List<Option> partnerOptions,
        String otherPartner, List<String> data, List<Option> dataOptions, String purpose, List<Option> purposeOptions, LegalBasis basis, LocalDate until,
        Boolean consentGiven, String consentBy, LocalDate consentOn, ConsentWay consentWay, String explanation) {
}
