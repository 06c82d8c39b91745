package nl.vliegwiel.handover;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.dossier.LifeDomains.LifeDomain;
import org.springframework.stereotype.Component;

/** While no agreement says otherwise, everything may travel that the household agrees to on the form. */
@Component
class HouseholdDecides implements TravelPolicy {

    private final LifeDomains domains;

    HouseholdDecides(LifeDomains domains) {
        this.domains = domains;
    }

    @Override
    public Set<String> domainsThatMayTravel(String number, String partner) {
        return domains.domains().stream().map(LifeDomain::code).collect(Collectors.toSet());
    }

    /** The offer itself says what travelled. */
    @Override
    public void record(String number, String partner, Collection<String> chosen, String login) {
        // Nothing more to write down than the handover keeps.
    }
}
