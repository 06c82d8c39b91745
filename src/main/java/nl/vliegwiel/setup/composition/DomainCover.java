package nl.vliegwiel.setup.composition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.dossier.LifeDomains.LifeDomain;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.team.Colleagues;
import org.springframework.stereotype.Component;

/** Who covers which life domain, and which nobody does. */
@Component
class DomainCover {

    private final LifeDomains domains;
    private final Colleagues colleagues;

    DomainCover(LifeDomains domains, Colleagues colleagues) {
        this.domains = domains;
        this.colleagues = colleagues;
    }

    /** Codes of the domains that nobody knows well, in the order of the configuration. */
    List<String> gaps(Composition composition) {
        Set<String> known = composition.members().stream().flatMap(member -> member.domains().stream()).collect(Collectors.toSet());
        return domains.domains().stream().map(LifeDomain::code).filter(code -> !known.contains(code)).toList();
    }

    /** "Niemand met kennis van: Verslaving, Geld"; null when all is covered, or nobody is in the matrix yet. */
    String gapLine(Composition composition) {
        List<String> gaps = gaps(composition);
        return gaps.isEmpty() || composition.members().isEmpty() ? null
                : "Niemand met kennis van: " + gaps.stream().map(domains::nameOf).collect(Collectors.joining(", "));
    }

    /** The gaps with whom the team calls in, to fill in. */
    List<GapRow> gapRows(Composition composition) {
        return gaps(composition).stream().map(code -> new GapRow(code, domains.nameOf(code), solution(composition, code))).toList();
    }

    String solution(Composition composition, String domain) {
        return composition.gaps().stream().filter(gap -> gap.domain().equals(domain)).map(GapSolution::solution).findFirst().orElse(null);
    }

    List<CoverRow> rows(Composition composition) {
        return domains.domains().stream().map(domain -> new CoverRow(domain.name(), who(composition, domain.code()))).toList();
    }

    private String who(Composition composition, String domain) {
        String names = composition.members().stream().filter(member -> member.domains().contains(domain))
                .map(member -> colleagues.nameOf(member.login())).collect(Collectors.joining(", "));
        String solution = solution(composition, domain);
        return !names.isEmpty() ? names : "Niemand" + (solution == null ? "" : ". Het team roept erbij: " + solution);
    }

    List<Option> options() {
        return domains.domains().stream().map(domain -> new Option(domain.name(), domain.code())).toList();
    }

    /** Codes in the order of the configuration. */
    List<String> ordered(Set<String> codes) {
        return domains.domains().stream().map(LifeDomain::code).filter(codes::contains).toList();
    }

    boolean knows(String code) {
        return domains.domains().stream().anyMatch(domain -> domain.code().equals(code));
    }

    String nameOf(String code) {
        return domains.nameOf(code);
    }

    /** One life domain of the matrix as a table shows it. */
    record CoverRow(String domain, String who) {
    }
}
