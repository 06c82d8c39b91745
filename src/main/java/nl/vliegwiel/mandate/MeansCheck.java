package nl.vliegwiel.mandate;

import java.math.BigDecimal;
import nl.vliegwiel.mandate.Mandate.Power;
import nl.vliegwiel.team.AgreementRefused;

/** Whether an agreement on a team's means is sound. */
final class MeansCheck {

    private static final BigDecimal TOO_MUCH = new BigDecimal("100000000");
    private static final int LONGEST_CONDITIONS = 500;
    private static final int LONGEST_FUNCTION = 200;
    private static final int MOST_WORKING_DAYS = 30;

    private MeansCheck() {
    }

    static void require(Mandate mandate) {
        mandate.powers().forEach(MeansCheck::require);
        AgreementRefused.unless(mandate.powers().stream().map(Power::kind).distinct().count() == mandate.powers().size(), "kind",
                "noem elk soort besluit één keer.");
    }

    private static void require(Power power) {
        AgreementRefused.unless(power.kind() != null, "kind", "kies een soort besluit.");
        AgreementRefused.unless(power.upTo() == null || isAmount(power.upTo()), "upTo", "vul een bedrag in euro in, niet onder nul.");
        AgreementRefused.unless(power.conditions() == null || !power.conditions().isBlank() && power.conditions().length() <= LONGEST_CONDITIONS,
                "conditions", "gebruik hoogstens " + LONGEST_CONDITIONS + " tekens, of laat het leeg.");
    }

    static void require(AgreedBudget budget) {
        AgreementRefused.unless(budget.amount() != null && isAmount(budget.amount()), "amount", "vul een bedrag in euro in, niet onder nul.");
    }

    static void require(EscalationAgreement agreement) {
        AgreementRefused.unlessText("decides", agreement.decides(), LONGEST_FUNCTION);
        AgreementRefused.unlessText("nextInLine", agreement.nextInLine(), LONGEST_FUNCTION);
        AgreementRefused.unless(agreement.workingDays() >= 1 && agreement.workingDays() <= MOST_WORKING_DAYS, "workingDays",
                "kies 1 tot en met " + MOST_WORKING_DAYS + " werkdagen.");
    }

    private static boolean isAmount(BigDecimal amount) {
        return amount.signum() >= 0 && amount.compareTo(TOO_MUCH) < 0 && amount.stripTrailingZeros().scale() <= 2;
    }
}
