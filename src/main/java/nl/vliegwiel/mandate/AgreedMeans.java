package nl.vliegwiel.mandate;

import java.time.Clock;
import java.time.LocalDate;
import nl.vliegwiel.team.AgreementRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays down what was agreed on a team's means (mission T3, T5, T6). It holds from its first day until a later agreement of the same kind
 * begins; of two for the same day the one that was laid down last counts. The same agreement again changes nothing.
 *
 * <p>All three take the login of who laid it down, null when nobody did it by hand, and throw {@link AgreementRefused}, with the name of
 * the field, for what is not sound, and for another agreement under a version that the team has already.
 */
@Service
@Transactional
public class AgreedMeans {

    private final AgreedMandateRows mandates;
    private final AgreedBudgetRows budgets;
    private final AgreedEscalationRows escalations;
    private final Clock clock;

    AgreedMeans(AgreedMandateRows mandates, AgreedBudgetRows budgets, AgreedEscalationRows escalations, Clock clock) {
        this.mandates = mandates;
        this.budgets = budgets;
        this.escalations = escalations;
        this.clock = clock;
    }

    /** What the team decides by itself from a day on. */
    public void mandate(String team, Mandate mandate, LocalDate from, String by) {
        AgreementRefused.unlessNamed(team, mandate.version(), from, by);
        MeansCheck.require(mandate);
        layDown(mandates, new AgreedMandateRow(team, mandate, from, by, clock.instant()));
    }

    /**
     * What the team may spend. The amount of the version that holds on 31 December counts for all of that year, also for what was spent
     * before its first day. A smaller one than was spent leaves less than nothing: from then on management decides what costs money.
     */
    public void budget(String team, AgreedBudget budget, LocalDate from, String by) {
        AgreementRefused.unlessNamed(team, budget.version(), from, by);
        MeansCheck.require(budget);
        layDown(budgets, new AgreedBudgetRow(team, budget, from, by, clock.instant()));
    }

    /** Who decides on the team's escalations from a day on, and how fast. */
    public void escalation(String team, EscalationAgreement agreement, LocalDate from, String by) {
        AgreementRefused.unlessNamed(team, agreement.version(), from, by);
        MeansCheck.require(agreement);
        layDown(escalations, new AgreedEscalationRow(team, agreement, from, by, clock.instant()));
    }

    private static <A extends AgreementRow> void layDown(AgreementRows<A> rows, A row) {
        rows.findByTeamAndVersion(row.team(), row.version()).ifPresentOrElse(
                same -> AgreementRefused.unless(row.says(same), "version", "zo heet al een andere afspraak van dit team."),
                () -> rows.save(row));
    }
}
