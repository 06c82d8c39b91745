package nl.vliegwiel.handover;

import java.util.Collection;
import java.util.Set;
import nl.vliegwiel.sharing.SharingPolicy;
import org.springframework.stereotype.Component;

/** The agreements with other teams and the household's consents decide what travels; what does is recorded as an act of sharing. */
@Component
class TravelByAgreement implements TravelPolicy {

    private final SharingPolicy sharing;

    TravelByAgreement(SharingPolicy sharing) {
        this.sharing = sharing;
    }

    @Override
    public Set<String> domainsThatMayTravel(String number, String partner) {
        return sharing.domainsThatMayTravel(number, partner);
    }

    @Override
    public void record(String number, String partner, Collection<String> domains, String login) {
        sharing.travels(number, partner, domains, login);
    }
}
