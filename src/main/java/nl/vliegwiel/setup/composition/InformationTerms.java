package nl.vliegwiel.setup.composition;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.composition.AgreeInformation.InformationRow;
import nl.vliegwiel.sharing.SharingChoices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a round agrees on information with each partner. */
@Service
@Transactional
class InformationTerms {

    private final InformationChoices rows;
    private final InformationParties parties;
    private final SharingChoices sharing;

    InformationTerms(InformationChoices rows, InformationParties parties, SharingChoices sharing) {
        this.rows = rows;
        this.parties = parties;
        this.sharing = sharing;
    }

    /** By name of the partner; only where something was decided. */
    @Transactional(readOnly = true)
    public List<InformationChoice> of(Round round) {
        return rows.findByNumberOrderByPartnerName(round.number());
    }

    @Transactional(readOnly = true)
    public Optional<InformationChoice> with(Round round, String partner) {
        return of(round).stream().filter(choice -> choice.partner().equals(partner)).findFirst();
    }

    /** A row per partner, with what was decided until now. */
    @Transactional(readOnly = true)
    public List<InformationRow> filledIn(Round round) {
        return parties.of(round).entrySet().stream().map(party -> row(round, party.getKey(), party.getValue())).toList();
    }

    private InformationRow row(Round round, String code, String name) {
        String standing = parties.standing(round, code);
        return with(round, code).map(choice -> row(choice, name, standing))
                .orElseGet(() -> new InformationRow(code, name, standing, null, null, null, null, null, null, null, null));
    }

    private InformationRow row(InformationChoice choice, String name, String standing) {
        InformationChoice.Terms terms = choice.terms();
        return new InformationRow(choice.partner(), name, standing, choice.choice(), ordered(terms.purposes(), sharing.purposeCodes()),
                terms.bases().stream().sorted(Comparator.naturalOrder()).toList(), ordered(terms.data(), sharing.dataCodes()),
                ordered(terms.consentData(), sharing.dataCodes()), choice.validFrom(), choice.validUntil(), choice.reason());
    }

    private static List<String> ordered(Set<String> codes, List<String> all) {
        return all.stream().filter(codes::contains).toList();
    }

    /** What was said of somebody who is no partner any more is gone. */
    void decide(Round round, List<InformationRow> decided) {
        Map<String, String> names = parties.of(round);
        of(round).stream().filter(choice -> decided.stream().noneMatch(row -> choice.partner().equals(row.code()) && row.choice() != null))
                .forEach(rows::delete);
        decided.stream().filter(row -> row.choice() != null && names.containsKey(row.code())).forEach(row -> {
            InformationChoice choice = with(round, row.code()).orElseGet(() -> new InformationChoice(round.number(), row.code(), names.get(row.code())));
            if (row.choice() == InformationChoice.Choice.AGREEMENT) {
                choice.agree(row.terms(), row.validFrom(), row.validUntil());
            } else {
                choice.shareNothing(row.reason());
            }
            rows.save(choice);
        });
    }

    /** Begins with what was agreed in the round before. */
    void copy(Round from, Round to) {
        of(from).forEach(choice -> rows.save(choice.copyFor(to.number())));
    }

    /** Begins with what holds now. */
    void copyHeld(Round to) {
        parties.held(to).forEach(held -> rows.save(InformationChoice.of(to.number(), held)));
    }
}
