package nl.vliegwiel.setup.composition;

import java.util.List;
import nl.vliegwiel.setup.Round;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the team of a round needs to work. */
@Service
@Transactional
class Facilities {

    private final FacilityRows rows;
    private final CompositionProperties properties;

    Facilities(FacilityRows rows, CompositionProperties properties) {
        this.rows = rows;
        this.properties = properties;
    }

    /** Nothing until somebody went through them. */
    @Transactional(readOnly = true)
    public List<Facility> of(Round round) {
        return rows.findByNumberOrderBySequence(round.number());
    }

    /** What was filled in before, else what most teams need. */
    @Transactional(readOnly = true)
    public List<FacilityRow> proposed(Round round) {
        List<FacilityRow> known = of(round).stream().map(Facility::row).toList();
        return known.isEmpty() ? properties.facilities().stream().map(name -> new FacilityRow(name, false, null, null)).toList() : known;
    }

    void arrange(Round round, List<FacilityRow> filledIn) {
        of(round).forEach(rows::delete);
        for (int place = 0; place < filledIn.size(); place++) {
            rows.save(new Facility(round.number(), place, filledIn.get(place)));
        }
    }

    /** Begins with what was arranged in the round before. */
    void copy(Round from, Round to) {
        arrange(to, of(from).stream().map(Facility::row).toList());
    }
}
