package nl.vliegwiel.setup.composition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.composition.AgreeLending.LendingRow;
import nl.vliegwiel.setup.partners.Partner;
import nl.vliegwiel.setup.partners.Partners;
import nl.vliegwiel.team.Colleagues;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** On which conditions partners lend people to the team: those that lend somebody of the matrix, and no others. */
@Service
@Transactional
class Lendings {

    private final LendingRows rows;
    private final TeamMatrix matrix;
    private final Partners partners;
    private final Colleagues colleagues;

    Lendings(LendingRows rows, TeamMatrix matrix, Partners partners, Colleagues colleagues) {
        this.rows = rows;
        this.matrix = matrix;
        this.partners = partners;
        this.colleagues = colleagues;
    }

    /** One for each partner that lends somebody, in the order of the matrix; with nothing agreed yet where it is new. */
    @Transactional(readOnly = true)
    public List<Lending> of(Round round) {
        List<Lending> known = rows.findByNumberOrderByPartner(round.number());
        return matrix.of(round).lenders().stream().map(partner -> known.stream().filter(lending -> lending.partner().equals(partner)).findFirst()
                .orElseGet(() -> new Lending(round.number(), partner))).toList();
    }

    Lending get(UUID id) {
        return rows.findById(id).orElseThrow();
    }

    void settle(Round round, List<LendingRow> filledIn) {
        List<Lending> lendings = of(round);
        rows.findByNumberOrderByPartner(round.number()).stream().filter(row -> lendings.stream().noneMatch(lending -> lending.id().equals(row.id())))
                .forEach(rows::delete);
        lendings.forEach(lending -> filledIn.stream().filter(row -> lending.partner().equals(row.code())).forEach(row -> {
            lending.settle(row.terms());
            lending.onPaper(row.isOnPaper() ? row.paperBy() : null, row.isOnPaper() ? row.paperOn() : null);
            rows.save(lending);
        }));
    }

    /** Begins with what was agreed in the round before. */
    void copy(Round from, Round to) {
        rows.findByNumberOrderByPartner(from.number()).forEach(lending -> rows.save(lending.copyFor(to.number())));
    }

    /** Login of who speaks for the partner; empty when it has no account. */
    @Transactional(readOnly = true)
    public Optional<String> voice(Round round, String partner) {
        return partner(round, partner).map(Partner::voice);
    }

    /** The name people know it by; the code itself for one that is no longer on the map. */
    @Transactional(readOnly = true)
    public String nameOf(Round round, String partner) {
        return partner(round, partner).map(Partner::name).orElse(partner);
    }

    private Optional<Partner> partner(Round round, String code) {
        return partners.of(round).stream().filter(partner -> partner.code().equals(code)).findFirst();
    }

    /** Names of whom the partner lends. */
    @Transactional(readOnly = true)
    public String people(Round round, String partner) {
        return matrix.of(round).members().stream().filter(member -> partner.equals(member.lender()))
                .map(member -> colleagues.nameOf(member.login())).collect(Collectors.joining(", "));
    }

    /** What the partner answered, or how it will be asked. */
    @Transactional(readOnly = true)
    public String standing(Round round, Lending lending) {
        if (lending.paperOn() != null) {
            return "Akkoord op papier";
        }
        if (lending.answer() != null) {
            return (lending.answer() == Lending.Answer.AGREED ? "Akkoord" : "Niet akkoord")
                    + (lending.answerWords() == null ? "" : ": " + lending.answerWords());
        }
        return voice(round, lending.partner()).map(login -> "Nog geen antwoord. We vragen het aan " + colleagues.nameOf(login) + ".")
                .orElse("Nog geen akkoord. Deze partner heeft geen account: leg het akkoord op papier vast.");
    }
}
