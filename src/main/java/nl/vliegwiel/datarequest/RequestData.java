package nl.vliegwiel.datarequest;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.sharing.LegalBasis;

/**
 * The form {@code request-data}.
 *
 * @param agency code of a partner with whom the team has, or had, an agreement
 * @param domains codes of the domains of life that are asked after
 * @param until last day on which the agency may be asked
 */
record RequestData(String dossier, List<Option> dossierOptions, String agency, List<Option> agencyOptions, List<String> domains,
        List<Option> domainOptions, String purpose, List<Option> purposeOptions, LegalBasis basis, LocalDate until, String question) {
}
