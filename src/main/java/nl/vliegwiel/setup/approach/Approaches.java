package nl.vliegwiel.setup.approach;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vliegwiel.setup.Round;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The urgency that a round shares and the approach that it chose. */
@Service
@Transactional
public class Approaches {

    private final ApproachSheets sheets;
    private final UrgencyRows urgencies;
    private final ApproachCatalogue catalogue;

    Approaches(ApproachSheets sheets, UrgencyRows urgencies, ApproachCatalogue catalogue) {
        this.sheets = sheets;
        this.urgencies = urgencies;
        this.catalogue = catalogue;
    }

    /** Empty until one was chosen. */
    @Transactional(readOnly = true)
    public Optional<Chosen> chosen(Round round) {
        return Optional.of(sheet(round)).filter(sheet -> sheet.approach() != null).map(this::chosen);
    }

    private Chosen chosen(ApproachSheet sheet) {
        List<String> agreed = catalogue.find(sheet.approach()).stream().flatMap(described -> Arrays.stream(Consequence.values())
                .filter(sheet.consequences()::contains).map(aspect -> aspect.label() + ": " + described.consequence(aspect))).toList();
        return new Chosen(sheet.approach(), catalogue.nameOf(sheet.approach()), sheet.reason(), agreed,
                sheet.also().stream().map(catalogue::nameOf).toList());
    }

    /** A new one when nothing was written down yet. */
    @Transactional(readOnly = true)
    ApproachSheet sheet(Round round) {
        return sheets.findById(round.number()).orElseGet(() -> new ApproachSheet(round.number()));
    }

    void keep(ApproachSheet sheet) {
        sheets.save(sheet);
    }

    /** What partners said of the urgency, by their code. */
    @Transactional(readOnly = true)
    Map<String, Urgency> urgencies(Round round) {
        return urgencies.findByNumber(round.number()).stream().collect(Collectors.toMap(Urgency::partner, Function.identity()));
    }

    /** @param partner code */
    void feel(Round round, String partner, boolean shared, String words) {
        urgencies.save(urgencies(round).getOrDefault(partner, new Urgency(round.number(), partner)).say(shared, words));
    }

    void copy(Round from, Round to) {
        sheets.save(sheet(from).copyFor(to.number()));
        urgencies(from).values().forEach(urgency -> urgencies.save(urgency.copyFor(to.number())));
    }

    /**
     * The approach of a team.
     *
     * @param consequences those that were agreed, one line each
     * @param also names of other approaches that the team uses too
     */
    public record Chosen(String code, String name, String reason, List<String> consequences, List<String> also) {
    }
}
