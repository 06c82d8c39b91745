package nl.vliegwiel.handover;

import java.util.List;
import java.util.Set;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.stereotype.Component;

/** Packs what of a dossier may travel, as far as the legal basis allows (mission C4, C17). */
@Component
public class Parcels {

    private final DomainFacts facts;
    private final TravelPolicy policy;
    private final TeamDirectory teams;

    Parcels(DomainFacts facts, TravelPolicy policy, TeamDirectory teams) {
        this.facts = facts;
        this.policy = policy;
        this.teams = teams;
    }

    /** @param partner id of the team that would read it; null when it is not known yet, then nothing travels */
    public Parcel to(String partner, CaseFile file) {
        Set<String> allowed = partner == null ? Set.of() : policy.domainsThatMayTravel(file.reference(), partner);
        List<DomainFact> all = facts.of(file);
        return new Parcel(file.reference(), partner == null ? "dit team" : teams.nameOf(partner),
                all.stream().filter(fact -> allowed.contains(fact.code())).toList(),
                all.stream().filter(fact -> !allowed.contains(fact.code())).toList());
    }

    /** For a colleague of the team that answers for the dossier: it is at home there already. */
    public Parcel within(CaseFile file) {
        return new Parcel(file.reference(), teams.nameOf(file.team()), facts.of(file), List.of());
    }
}
