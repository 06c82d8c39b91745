package nl.vliegwiel.setup.means;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.vliegwiel.mandate.Euro;

/**
 * A line of the worked budget table, in the words a user reads. The expression behind the table of {@code compute-financing} makes the same
 * lines while somebody types.
 *
 * @param how what is multiplied or shared; empty where nothing is
 */
record BudgetLine(String post, String how, String amount) {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    static List<BudgetLine> of(Costing costing) {
        String residents = number(costing.residents()) + " bewoners";
        String households = number(Costing.count(costing.households())) + " huishoudens";
        return List.of(line("Basisbedrag", residents + times(costing.basePerResident()), costing.base()),
                line("Klantcontacten", number(Costing.count(costing.contacts())) + " contacten" + times(costing.contactFee()), costing.contactsPaid()),
                line("Directe hulp", "", Costing.amount(costing.directHelp())),
                line("Bijdragen van partners", "", costing.contributed()),
                line("Andere kosten", "", costing.otherCosts().negate()),
                line("Totaal per jaar", "", costing.total()),
                line("Per bewoner", residents, costing.perResident()),
                line("Per huishouden", households, costing.perHousehold()));
    }

    private static BudgetLine line(String post, String how, BigDecimal amount) {
        return new BudgetLine(post, how, amount == null ? "" : Euro.text(amount));
    }

    private static String times(BigDecimal price) {
        return " × " + Euro.text(Costing.amount(price));
    }

    private static String number(long count) {
        return String.format(DUTCH, "%,d", count);
    }
}
