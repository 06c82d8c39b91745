package nl.vliegwiel.setup.means;

import static nl.vliegwiel.mandate.DecisionKind.BENEFIT_CUT;
import static nl.vliegwiel.mandate.DecisionKind.SHORT_INTERVENTION;
import static nl.vliegwiel.mandate.DecisionKind.YOUTH_CARE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.vliegwiel.mandate.DecisionKind;
import nl.vliegwiel.setup.means.Backing.Form;
import nl.vliegwiel.setup.means.Backing.Side;
import nl.vliegwiel.setup.means.Costing.Area;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Step 3 cannot be skipped")
class MeansGatesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 2);
    private static final BigDecimal HELP = new BigDecimal("1000.00");

    @Test
    void standsWhenAllIsAgreed() {
        assertThat(MeansGates.financing(computed(HELP, 10), List.of(), false)).isEmpty();
        assertThat(MeansGates.mandate(mandate(true), HELP)).isEmpty();
        assertThat(MeansGates.backing(List.of(by(Side.POLITICS, TODAY), by(Side.MANAGEMENT, TODAY.minusYears(1))), TODAY)).isEmpty();
    }

    @Test
    void asksForMoney() {
        assertThat(MeansGates.financing(new Financing("r", HELP), List.of(), false)).containsExactly("Bereken eerst de financiering.");
        assertThat(MeansGates.financing(computed(BigDecimal.ZERO, 10), List.of(), false)).containsExactly("Spreek een budget voor directe hulp af, hoger dan nul.");
        assertThat(MeansGates.financing(computed(null, 0), List.of(), false)).hasSize(2).first().asString().contains("Het totaal");
    }

    @Test
    void asksToComputeAnewForOtherNeighbourhoods() {
        assertThat(MeansGates.financing(computed(HELP, 10), List.of("Noord"), false)).singleElement().asString().contains("veranderd");
        assertThat(MeansGates.financing(computed(HELP, 10), List.of(), true)).singleElement().asString().contains("veranderd");
    }

    @Test
    void asksWhoTakesEachDecision() {
        ProposedMandate open = mandate(true);
        open.propose(powers(true).stream().filter(power -> power.kind() != YOUTH_CARE).toList(), true, "De woonduur");

        assertThat(MeansGates.mandate(open, HELP)).containsExactly("Kies wie dit besluit: Indicatie voor jeugdhulp.");
    }

    @Test
    void asksForAmountsWithinTheBudget() {
        assertThat(MeansGates.mandate(mandate(true), new BigDecimal("499.99"))).singleElement().asString().startsWith("Korte interventie").contains("hoger");
        ProposedMandate without = mandate(true);
        without.propose(powers(true).stream().map(power -> power.kind() == SHORT_INTERVENTION
                ? new PowerProposal(SHORT_INTERVENTION, DecidedBy.TEAM, null, true, null) : power).toList(), true, "De woonduur");
        assertThat(MeansGates.mandate(without, HELP)).containsExactly("Korte interventie: noem tot welk bedrag het team zelf beslist.");
    }

    @Test
    void asksAboutSanctionsAndRules() {
        ProposedMandate unsaid = mandate(true);
        unsaid.propose(powers(false), null, "De woonduur");
        assertThat(MeansGates.mandate(unsaid, HELP)).containsExactly("Kies of het team sancties mag gebruiken.");
        unsaid.propose(powers(true), false, "De woonduur");
        assertThat(MeansGates.mandate(unsaid, HELP)).singleElement().asString().startsWith("Het team mag geen sancties");
        unsaid.propose(powers(true), true, null);
        assertThat(MeansGates.mandate(unsaid, HELP)).containsExactly("Noem van welke regels het team mag afwijken.");
    }

    @Test
    void asksWhoDecidesWhenCooperationFails() {
        assertThat(MeansGates.mandate(mandate(false), HELP)).singleElement().asString().startsWith("Spreek af wie beslist");
    }

    @Test
    void asksForBackingFromBothSidesThatWasGiven() {
        assertThat(MeansGates.backing(List.of(), TODAY)).hasSize(2);
        assertThat(MeansGates.backing(List.of(by(Side.MANAGEMENT, TODAY)), TODAY)).singleElement().asString().contains("politiek");
        assertThat(MeansGates.backing(List.of(by(Side.POLITICS, TODAY)), TODAY)).singleElement().asString().contains("management");
        assertThat(MeansGates.backing(List.of(by(Side.POLITICS, TODAY), by(Side.MANAGEMENT, TODAY.plusDays(1))), TODAY)).singleElement().asString()
                .contains("eerdere datum");
    }

    private static Backing by(Side side, LocalDate on) {
        return new Backing(side, "M. de Wit", "wethouder", on, Form.DECISION);
    }

    private static Financing computed(BigDecimal help, int residents) {
        Financing financing = new Financing("r", null);
        financing.compute(new Costing(List.of(new Area("zuid", "Zuid", residents)), BigDecimal.TEN, 0, null, 1, help, null), "daan", TODAY);
        return financing;
    }

    private static ProposedMandate mandate(boolean escalation) {
        ProposedMandate mandate = new ProposedMandate("r");
        mandate.propose(powers(true), true, "De woonduur");
        if (escalation) {
            mandate.escalate("de manager", 3, "de directeur");
        }
        return mandate;
    }

    private static List<PowerProposal> powers(boolean sanction) {
        return Arrays.stream(DecisionKind.values()).map(kind -> {
            boolean team = kind == SHORT_INTERVENTION || kind == BENEFIT_CUT && sanction;
            return new PowerProposal(kind, team ? DecidedBy.TEAM : DecidedBy.MANAGEMENT, kind == SHORT_INTERVENTION ? new BigDecimal("500.00") : null,
                    kind == SHORT_INTERVENTION, null);
        }).toList();
    }
}
