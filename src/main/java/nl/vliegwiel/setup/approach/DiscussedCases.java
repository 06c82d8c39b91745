package nl.vliegwiel.setup.approach;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vliegwiel.setup.Round;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases that were talked through in a round. */
@Service
@Transactional
class DiscussedCases {

    private final DiscussedCaseRows rows;

    DiscussedCases(DiscussedCaseRows rows) {
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    List<DiscussedCase> of(Round round) {
        return rows.findByNumberOrderBySequence(round.number());
    }

    /** Writes all of them down anew; one that stays keeps its id. */
    void tell(Round round, List<CaseRow> told) {
        Map<String, DiscussedCase> known = of(round).stream().collect(Collectors.toMap(one -> one.id().toString(), Function.identity()));
        for (int place = 0; place < told.size(); place++) {
            DiscussedCase one = Optional.ofNullable(told.get(place).id()).map(known::remove).orElseGet(() -> new DiscussedCase(round.number()));
            one.tell(told.get(place), place);
            rows.save(one);
        }
        known.values().forEach(rows::delete);
    }

    void copy(Round from, Round to) {
        of(from).forEach(one -> rows.save(one.copyFor(to.number())));
    }
}
