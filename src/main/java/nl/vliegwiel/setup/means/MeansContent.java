package nl.vliegwiel.setup.means;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.mandate.AgreedBudget;
import nl.vliegwiel.mandate.Budgets;
import nl.vliegwiel.mandate.Euro;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.Step;
import nl.vliegwiel.setup.StepContent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Step 3: begins with what was agreed before, and is done when money, mandate, escalation and backing stand. */
@Component
@Order(30)
class MeansContent implements StepContent {

    private final RoundMeans means;
    private final MandateInForce mandates;
    private final Budgets budgets;
    private final Clock clock;

    MeansContent(RoundMeans means, MandateInForce mandates, Budgets budgets, Clock clock) {
        this.means = means;
        this.mandates = mandates;
        this.budgets = budgets;
        this.clock = clock;
    }

    @Override
    public Step step() {
        return Step.MEANS;
    }

    @Override
    public void begin(Round round, Round previous) {
        String number = round.number();
        if (previous == null) {
            BigDecimal agreed = budgets.of(round.team(), today().getYear()).map(AgreedBudget::amount).orElse(null);
            means.begin(new Financing(number, agreed), mandates.proposal(number, round.team(), today()), new MeansAnswer(number));
        } else {
            means.begin(means.financing(previous).copyFor(number), means.mandate(previous).copyFor(number), means.answer(previous).copyFor(number));
        }
    }

    @Override
    public List<String> missing(Round round) {
        MeansAnswer answer = means.answer(round);
        Stream<String> settled = answer.isSettled() ? Stream.of() : Stream.of("Laat het management budget en mandaat vaststellen.");
        return Stream.of(before(round).stream(), MeansGates.backing(answer.backings(), today()).stream(), settled).flatMap(gates -> gates).toList();
    }

    /** What is missing before management can settle it. */
    List<String> before(Round round) {
        Financing financing = means.financing(round);
        return Stream.concat(
                MeansGates.financing(financing, means.areasWithoutResidents(round), means.hasOtherAreas(round)).stream(),
                MeansGates.mandate(means.mandate(round), financing.directHelp()).stream()).toList();
    }

    @Override
    public List<String> summary(Round round) {
        Financing financing = means.financing(round);
        ProposedMandate mandate = means.mandate(round);
        return Stream.of(
                Optional.ofNullable(financing.total()).map(total -> "Per jaar " + Euro.text(total) + ", waarvan "
                        + Euro.text(Costing.amount(financing.directHelp())) + " voor directe hulp."),
                Optional.of(mandate.powers().stream().filter(PowerProposal::isTeams).map(MeansContent::power)
                        .collect(Collectors.joining("; "))).map(own -> own.isEmpty() ? "Het management neemt alle besluiten." : "Het team besluit zelf: " + own + "."),
                Optional.ofNullable(mandate.sanctions()).map(may -> may ? "Het team mag sancties gebruiken." : "Het team gebruikt geen sancties."),
                Optional.of(mandate).filter(ProposedMandate::hasEscalation).map(MandateTable::escalation))
                .flatMap(Optional::stream).toList();
    }

    private static String power(PowerProposal power) {
        return power.kind().label() + (power.upTo() == null ? "" : ", tot " + Euro.text(power.upTo()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
