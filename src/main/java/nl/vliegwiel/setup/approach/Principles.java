package nl.vliegwiel.setup.approach;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.vliegwiel.setup.Round;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What participants think of the principles, and what a round decided on each (guide §3.4). */
@Service
@Transactional
public class Principles {

    private final ApproachCatalogue catalogue;
    private final OpinionRows opinions;
    private final DecidedPrinciples decisions;
    private final Silences silences;

    Principles(ApproachCatalogue catalogue, OpinionRows opinions, DecidedPrinciples decisions, Silences silences) {
        this.catalogue = catalogue;
        this.opinions = opinions;
        this.decisions = decisions;
        this.silences = silences;
    }

    /** Those on which a round decided, in their own order. */
    @Transactional(readOnly = true)
    public List<Decided> decided(Round round) {
        Map<String, DecidedPrinciple> taken = decisions(round);
        return all().stream().filter(principle -> taken.containsKey(principle.code())).map(principle -> {
            DecidedPrinciple decided = taken.get(principle.code());
            return new Decided(principle.code(), principle.text(), decided.decision(), decided.words());
        }).toList();
    }

    /** All of them, with their place in front: "1. …". */
    List<ApproachCatalogue.Principle> all() {
        List<ApproachCatalogue.Principle> all = catalogue.principles();
        return IntStream.range(0, all.size())
                .mapToObj(index -> new ApproachCatalogue.Principle(all.get(index).code(), index + 1 + ". " + all.get(index).text())).toList();
    }

    @Transactional(readOnly = true)
    List<Opinion> opinions(Round round) {
        return opinions.findByNumber(round.number());
    }

    /** What one participant thinks, by the code of the principle. */
    @Transactional(readOnly = true)
    Map<String, Opinion> opinions(Round round, String login) {
        return opinions(round).stream().filter(opinion -> opinion.login().equals(login))
                .collect(Collectors.toMap(Opinion::principle, Function.identity()));
    }

    void think(Round round, String login, OpinionRow row, LocalDate on) {
        opinions.save(opinions(round, login).getOrDefault(row.id(), new Opinion(round.number(), login, row.id()))
                .give(row.stance(), row.words(), on));
    }

    /** By the code of the principle. */
    @Transactional(readOnly = true)
    Map<String, DecidedPrinciple> decisions(Round round) {
        return decisions.findByNumber(round.number()).stream().collect(Collectors.toMap(DecidedPrinciple::principle, Function.identity()));
    }

    /** A principle on which nothing is decided (any longer) is open. */
    void decide(Round round, DecisionRow row) {
        Optional<DecidedPrinciple> known = Optional.ofNullable(decisions(round).get(row.id()));
        if (row.decision() == null) {
            known.ifPresent(decisions::delete);
        } else {
            decisions.save(known.orElseGet(() -> new DecidedPrinciple(round.number(), row.id())).decide(row.decision(), row.words()));
        }
    }

    /** Why a round goes on without somebody's opinion, by login. */
    @Transactional(readOnly = true)
    Map<String, String> silences(Round round) {
        return silences.findByNumber(round.number()).stream().collect(Collectors.toMap(Silence::login, Silence::note));
    }

    void goOnWithout(Round round, String login, String note) {
        Silence silence = silences.findByNumber(round.number()).stream().filter(known -> known.login().equals(login)).findFirst()
                .orElseGet(() -> new Silence(round.number(), login));
        silences.save(silence.explain(note));
    }

    void copy(Round from, Round to) {
        opinions(from).forEach(opinion -> opinions.save(opinion.copyFor(to.number())));
        decisions(from).values().forEach(decided -> decisions.save(decided.copyFor(to.number())));
        silences.findByNumber(from.number()).forEach(silence -> silences.save(silence.copyFor(to.number())));
    }

    /**
     * A principle and what was decided on it.
     *
     * @param text with its place in front
     * @param words the dissent, or why it is not agreed; null when everybody agrees
     */
    public record Decided(String code, String text, Decision decision, String words) {
    }
}
