package nl.vliegwiel.handover;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.dossier.LifeDomains.LifeDomain;
import org.springframework.stereotype.Component;

/** What the dossier knows by life domain, so that a part can stay behind when it may not travel. */
@Component
public class DomainFacts {

    private final List<DomainPart> parts;
    private final LifeDomains domains;

    DomainFacts(List<DomainPart> parts, LifeDomains domains) {
        this.parts = parts;
        this.domains = domains;
    }

    /** One fact for each domain of which something is known, in the order of the configuration. */
    public List<DomainFact> of(CaseFile file) {
        List<Map<String, String>> told = parts.stream().map(part -> part.tell(file)).toList();
        return domains.domains().stream().map(domain -> fact(domain, told)).filter(fact -> !fact.text().isEmpty()).toList();
    }

    private static DomainFact fact(LifeDomain domain, List<Map<String, String>> told) {
        return new DomainFact(domain.code(), domain.name(), told.stream().map(lines -> lines.get(domain.code())).filter(line -> line != null)
                .collect(Collectors.joining("; ")));
    }
}
