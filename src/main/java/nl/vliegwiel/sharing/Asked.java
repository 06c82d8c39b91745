package nl.vliegwiel.sharing;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody wants to share, or to ask of an agency.
 *
 * @param partner code; null for a party without an agreement
 * @param partnerName how the worker calls a party without an agreement; null for a partner
 * @param purpose code of the configuration
 * @param data codes, see {@link SharingData}; at least one
 * @param until last day on which it may be shared
 * @param explanation what exactly; null when nothing needs adding
 */
public record Asked(ActKind kind, String partner, String partnerName, String purpose, LegalBasis basis, List<String> data, LocalDate until,
        String explanation) {

    /** Stands for every party without an agreement. */
    static final String OTHER = "other";

    /** The same for one kind of data. */
    Asked only(String code) {
        return new Asked(kind, partner, partnerName, purpose, basis, List.of(code), until, explanation);
    }

    String towards() {
        return partner == null ? OTHER : partner;
    }
}
