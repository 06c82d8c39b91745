package nl.vliegwiel.intake;

import java.util.List;
import nl.vliegwiel.form.Option;

/** Asking in the first conversation with whom may be shared (mission C4). Whoever keeps the consents implements this. */
public interface FirstConsents {

    /** The partners for whom the household can still consent. */
    List<Option> partners(String number);

    /** For whom it has consented already, in words; null when for nobody. */
    String running(String number);

    /**
     * @param partners codes of those partners
     * @param givenBy who of the household consents, by name
     * @param by login of who writes it down
     */
    void give(String number, List<String> partners, String givenBy, String by);
}
