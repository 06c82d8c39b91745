package nl.vliegwiel.setup.means;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.vliegwiel.setup.means.Backing.Side;

/** What step 3 cannot do without (guide §6.3; mission T3-T6). Each gate gives a Dutch sentence that says what to do. */
final class MeansGates {

    private final List<String> missing = new ArrayList<>();

    private MeansGates() {
    }

    /** Empty when the money stands. */
    static List<String> financing(Financing financing, List<String> areasWithoutResidents, boolean otherAreas) {
        MeansGates gates = new MeansGates();
        boolean computed = financing.total() != null;
        gates.unless(computed, "Bereken eerst de financiering.");
        gates.unless(!computed || areasWithoutResidents.isEmpty() && !otherAreas,
                "De wijken in de opdracht zijn veranderd. Bereken de financiering opnieuw.");
        gates.unless(!computed || financing.total().signum() > 0, "Het totaal is niet hoger dan nul. Bereken de financiering opnieuw.");
        gates.unless(!computed || isSome(financing.directHelp()), "Spreek een budget voor directe hulp af, hoger dan nul.");
        return gates.missing;
    }

    /** Empty when it is clear who decides what, and who when cooperation fails. */
    static List<String> mandate(ProposedMandate mandate, BigDecimal directHelp) {
        MeansGates gates = new MeansGates();
        gates.decided(mandate);
        mandate.powers().stream().filter(PowerProposal::isTeams).forEach(power -> gates.amount(power, directHelp));
        gates.unless(mandate.sanctions() != null, "Kies of het team sancties mag gebruiken.");
        gates.unless(Boolean.TRUE.equals(mandate.sanctions())
                || mandate.powers().stream().noneMatch(power -> power.isTeams() && power.kind().isSanction()),
                "Het team mag geen sancties gebruiken. Laat sancties over aan het management.");
        gates.unless(mandate.deviationRules() != null || mandate.powers().stream().noneMatch(power -> power.isTeams() && power.deviation()),
                "Noem van welke regels het team mag afwijken.");
        gates.unless(mandate.hasEscalation(), "Spreek af wie beslist als iemand niet meewerkt, binnen hoeveel werkdagen, en wie daarna.");
        return gates.missing;
    }

    /** Empty when somebody from politics and somebody from management stands behind the team, by name. */
    static List<String> backing(List<Backing> backings, LocalDate today) {
        MeansGates gates = new MeansGates();
        gates.unless(backings.stream().anyMatch(backing -> backing.side() == Side.POLITICS),
                "Leg met naam vast wie uit de politiek achter het team staat.");
        gates.unless(backings.stream().anyMatch(backing -> backing.side() == Side.MANAGEMENT),
                "Leg met naam vast wie uit het management achter het team staat.");
        gates.unless(backings.stream().noneMatch(backing -> backing.givenOn() == null || backing.givenOn().isAfter(today)),
                "Steun telt pas als die gegeven is. Kies vandaag of een eerdere datum.");
        return gates.missing;
    }

    private void decided(ProposedMandate mandate) {
        List<PowerProposal> open = mandate.powers().stream().filter(power -> power.decidedBy() == null).toList();
        unless(open.isEmpty(), "Kies wie dit besluit: "
                + open.stream().map(power -> power.kind().label()).collect(Collectors.joining("; ")) + ".");
    }

    private void amount(PowerProposal power, BigDecimal directHelp) {
        if (power.kind().costs()) {
            String kind = power.kind().label() + ": ";
            unless(isSome(power.upTo()), kind + "noem tot welk bedrag het team zelf beslist.");
            unless(power.upTo() == null || directHelp == null || power.upTo().compareTo(directHelp) <= 0,
                    kind + "het bedrag is hoger dan het budget voor directe hulp.");
        }
    }

    private void unless(boolean stands, String what) {
        if (!stands) {
            missing.add(what);
        }
    }

    private static boolean isSome(BigDecimal amount) {
        return amount != null && amount.signum() > 0;
    }
}
