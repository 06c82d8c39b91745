package nl.vliegwiel.handover;

import java.util.Set;

/** What the legal basis allows to travel with a household (mission C4): whoever knows the agreements and consents decides it. */
public interface TravelPolicy {

    /**
     * @param number of the dossier
     * @param partner id of the team, or of another partner, that would read it
     * @return codes of life domains
     */
    Set<String> domainsThatMayTravel(String number, String partner);
}
