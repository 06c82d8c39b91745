package nl.vliegwiel.setup.partners;

import java.util.List;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.dossier.LifeDomains.LifeDomain;
import nl.vliegwiel.setup.Round;
import org.springframework.stereotype.Component;

/** Which domains of life no partner works on. A gap is a warning; the step can be done with it. */
@Component
class Coverage {

    private final LifeDomains domains;
    private final Partners partners;

    Coverage(LifeDomains domains, Partners partners) {
        this.domains = domains;
        this.partners = partners;
    }

    /** Names of the domains, in their own order; empty when all are covered. */
    List<String> gaps(Round round) {
        var covered = partners.domainsCovered(round);
        return domains.domains().stream().filter(domain -> !covered.contains(domain.code())).map(LifeDomain::name).toList();
    }

    /** One sentence; null when all domains are covered. */
    String warning(Round round) {
        List<String> gaps = gaps(round);
        return gaps.isEmpty() ? null : gaps.stream().collect(Collectors.joining(", ", "Nog geen partner die meedoet voor: ", "."));
    }
}
