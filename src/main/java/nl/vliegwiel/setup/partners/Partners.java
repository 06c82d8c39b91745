package nl.vliegwiel.setup.partners;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vliegwiel.setup.Round;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations on the social map of a round. */
@Service
@Transactional
public class Partners {

    private final PartnerRows rows;
    private final SocialMaps maps;

    Partners(PartnerRows rows, SocialMaps maps) {
        this.rows = rows;
        this.maps = maps;
    }

    /** All of a round, in the order of the map. */
    @Transactional(readOnly = true)
    public List<Partner> of(Round round) {
        return rows.findByNumberOrderBySequence(round.number());
    }

    /** Those who take part. */
    @Transactional(readOnly = true)
    public List<Partner> onBoard(Round round) {
        return of(round).stream().filter(Partner::isOnBoard).toList();
    }

    /** Codes of the domains of life that partners who take part work on. */
    @Transactional(readOnly = true)
    public Set<String> domainsCovered(Round round) {
        return onBoard(round).stream().flatMap(partner -> partner.domains().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Empty when it was taken off the map. */
    @Transactional(readOnly = true)
    Optional<Partner> find(UUID id) {
        return rows.findById(id);
    }

    /** Why there is no training institute on the map; null when nobody said so. */
    @Transactional(readOnly = true)
    String noInstitute(Round round) {
        return maps.findById(round.number()).map(SocialMap::noInstitute).orElse(null);
    }

    /** Draws the whole map anew; an organisation that stays keeps its id, its code and what it said. */
    void draw(Round round, List<PartnerRow> drawn, String noInstitute) {
        Map<String, Partner> known = of(round).stream().collect(Collectors.toMap(partner -> partner.id().toString(), Function.identity()));
        Set<String> codes = known.values().stream().map(Partner::code).collect(Collectors.toCollection(HashSet::new));
        for (int place = 0; place < drawn.size(); place++) {
            PartnerRow row = drawn.get(place);
            Partner partner = Optional.ofNullable(row.id()).map(known::remove)
                    .orElseGet(() -> new Partner(round.number(), PartnerCode.of(row.name(), codes), row.name()));
            codes.add(partner.code());
            partner.describe(row, place);
            rows.save(partner);
        }
        known.values().forEach(rows::delete);
        explain(round.number(), noInstitute);
    }

    private void explain(String number, String noInstitute) {
        SocialMap map = maps.findById(number).orElseGet(() -> new SocialMap(number));
        map.explain(noInstitute);
        maps.save(map);
    }

    /** Begins with the map of the round before. */
    void copy(Round from, Round to) {
        of(from).forEach(partner -> rows.save(partner.copyFor(to.number())));
        explain(to.number(), noInstitute(from));
    }

    /** Puts an organisation on the map of which only the name is known. */
    void note(Round round, String code, String name, int place) {
        Partner partner = new Partner(round.number(), code, name);
        partner.describe(PartnerRow.of(partner), place);
        rows.save(partner);
    }
}
