package nl.vliegwiel.handover;

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
}
