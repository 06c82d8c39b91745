package nl.vliegwiel.mandate;

import java.util.List;
import java.util.function.Consumer;
import nl.vliegwiel.mandate.AgreementProperties.Dated;
import nl.vliegwiel.team.AgreementRefused;
import nl.vliegwiel.team.OpeningPosition;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lays the configured agreements down for each team that has none of the kind. What a team agreed since is never replaced by them. */
@Component
@Order(100)
class MeansOpeningPosition implements OpeningPosition {

    private final AgreementProperties configured;
    private final AgreedMeans means;
    private final AgreedMandateRows mandates;
    private final AgreedBudgetRows budgets;
    private final AgreedEscalationRows escalations;

    MeansOpeningPosition(AgreementProperties configured, AgreedMeans means, AgreedMandateRows mandates, AgreedBudgetRows budgets,
            AgreedEscalationRows escalations) {
        this.configured = configured;
        this.means = means;
        this.mandates = mandates;
        this.budgets = budgets;
        this.escalations = escalations;
    }

    /** @throws IllegalStateException naming the agreement of the configuration that cannot be laid down */
    @Override
    public void install() {
        install(configured.mandates(), mandates, row -> means.mandate(row.team(), row.mandate(), row.validFrom(), null));
        install(configured.budgets(), budgets, row -> means.budget(row.team(), row.budget(), row.validFrom(), null));
        install(configured.escalation(), escalations, row -> means.escalation(row.team(), row.agreement(), row.validFrom(), null));
    }

    private static <D extends Dated> void install(List<D> configured, AgreementRows<?> rows, Consumer<D> layDown) {
        List<D> missing = configured.stream().filter(row -> !rows.existsByTeam(row.team())).toList();
        missing.forEach(row -> layDown(row, layDown));
    }

    private static <D extends Dated> void layDown(D row, Consumer<D> layDown) {
        try {
            layDown.accept(row);
        } catch (AgreementRefused refused) {
            throw new IllegalStateException("vliegwiel.agreements: version '" + row.version() + "' of team '" + row.team() + "' cannot be laid down: "
                    + refused.field(), refused);
        }
    }
}
