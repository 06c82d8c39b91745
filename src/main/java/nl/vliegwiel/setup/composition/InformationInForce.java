package nl.vliegwiel.setup.composition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundAgreement;
import nl.vliegwiel.sharing.InformationAgreement;
import nl.vliegwiel.sharing.InformationAgreements;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays down what the team may share with whom; with whom nothing was agreed, it shares nothing from that day on. */
@Component
@Transactional
class InformationInForce implements RoundAgreement {

    private final InformationTerms terms;
    private final InformationAgreements agreements;

    InformationInForce(InformationTerms terms, InformationAgreements agreements) {
        this.terms = terms;
        this.agreements = agreements;
    }

    @Override
    public void layDown(Round round, Settlement settlement) {
        Map<String, InformationChoice> agreed = terms.of(round).stream().filter(InformationChoice::isAgreement)
                .collect(Collectors.toMap(InformationChoice::partner, Function.identity()));
        agreed.values().forEach(choice -> {
            LocalDate begins = choice.begins(settlement.from());
            endBefore(round, choice.partner(), begins, settlement);
            agreements.agree(round.team(), choice.agreement(settlement.version(), settlement.from()), settlement.by());
        });
        agreements.of(round.team()).stream().map(InformationAgreement::partner).distinct().filter(partner -> !agreed.containsKey(partner))
                .forEach(partner -> agreements.end(round.team(), partner, settlement.from().minusDays(1), settlement.by()));
    }

    /** What an earlier settlement meant for a later day does not come after all; what was taken back already stays so. */
    private void endBefore(Round round, String partner, LocalDate day, Settlement settlement) {
        boolean replaced = agreements.of(round.team(), partner).stream().filter(earlier -> earlier.from().isAfter(day))
                .filter(earlier -> earlier.until() == null || !earlier.until().isBefore(earlier.from()))
                .anyMatch(earlier -> !Objects.equals(earlier.version(), settlement.version()));
        if (replaced) {
            agreements.end(round.team(), partner, day.minusDays(1), settlement.by());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> objections(Round round, LocalDate from) {
        return terms.of(round).stream().filter(InformationChoice::isAgreement)
                .filter(choice -> choice.validUntil() != null && choice.validUntil().isBefore(choice.begins(from)))
                .map(choice -> "De afspraak over informatie met " + choice.partnerName() + " is dan al voorbij. Kies in stap 4 een latere einddatum.")
                .toList();
    }
}
