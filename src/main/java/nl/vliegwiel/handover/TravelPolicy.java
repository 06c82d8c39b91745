package nl.vliegwiel.handover;

import java.util.Collection;
import java.util.Set;

/** What the legal basis allows to travel with a household (mission C4): whoever knows the agreements and consents decides it. */
public interface TravelPolicy {

    /**
     * @param number of the dossier
     * @param partner id of the team, or of another partner, that would read it
     * @return codes of life domains
     */
    Set<String> domainsThatMayTravel(String number, String partner);

    /** Writes down that this travels: every act of sharing can be shown afterwards. */
    void record(String number, String partner, Collection<String> domains, String login);
}
