package nl.vliegwiel.setup.means;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.mandate.Euro;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundSheet;
import nl.vliegwiel.setup.Step;
import nl.vliegwiel.setup.means.ComputeFinancing.AreaRow;
import nl.vliegwiel.setup.means.ComputeFinancing.LineRow;
import nl.vliegwiel.setup.means.Costing.Area;
import nl.vliegwiel.setup.means.Costing.Line;
import nl.vliegwiel.setup.means.RegisteredContacts.Counted;
import org.springframework.stereotype.Component;

/** The project lead computes what the team costs in a year (mission T3). The server's sums are kept. */
@Component
class ComputeFinancingForm implements DossierForm<ComputeFinancing> {

    private final RoundSheet sheet;
    private final RoundMeans means;
    private final RegisteredContacts registered;
    private final MeansProperties properties;
    private final Clock clock;

    ComputeFinancingForm(RoundSheet sheet, RoundMeans means, RegisteredContacts registered, MeansProperties properties, Clock clock) {
        this.sheet = sheet;
        this.means = means;
        this.registered = registered;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "compute-financing";
    }

    @Override
    public Class<ComputeFinancing> type() {
        return ComputeFinancing.class;
    }

    /** Counted anew at each look, until somebody computed with it. */
    @Override
    public Set<String> proposals() {
        return Set.of("counted", "contacts", "households");
    }

    @Override
    public ComputeFinancing show(FormContext context) {
        Round round = sheet.round(context);
        Financing financing = means.financing(round);
        Costing known = financing.costing();
        Counted counted = registered.of(round.team());
        boolean fresh = !financing.isComputedHere() && !counted.isNone();
        return new ComputeFinancing(sheet.title(round), sheet.why(round, Step.MEANS), means.answer(round).changesTo(MeansNext.FINANCING),
                means.areas(round).stream().map(area -> new AreaRow(area.code(), area.name(), area.residents())).toList(),
                or(known.basePerResident(), properties.basePerResident()), told(counted, fresh ? known : null),
                fresh ? Integer.valueOf(counted.contacts()) : known.contacts(), or(known.contactFee(), properties.contactFee()),
                fresh ? Integer.valueOf(counted.households()) : known.households(), or(known.directHelp(), properties.directHelp()),
                known.lines().isEmpty() ? null
                        : known.lines().stream().map(line -> new LineRow(line.kind(), line.description(), Euro.of(line.amount()))).toList());
    }

    @Override
    public List<Fault> objections(FormContext context, ComputeFinancing answers) {
        List<Fault> faults = new ArrayList<>();
        if (answers.contacts() != null && answers.contacts() > 0 && isNothing(answers.contactFee())) {
            faults.add(new Fault("contactFee", "Bedrag per contact", "Er zijn contacten. Vul een bedrag boven nul in."));
        }
        if (isNothing(answers.basePerResident())) {
            faults.add(new Fault("basePerResident", "Basisbedrag per bewoner", "Vul een bedrag boven nul in."));
        }
        if (isNothing(answers.directHelp())) {
            faults.add(new Fault("directHelp", "Directe hulp per jaar", "Zonder budget voor directe hulp kan het team niets doen. Vul een bedrag boven nul in."));
        }
        Costing costing = costing(answers);
        if (costing.residents() > 0 && Costing.count(answers.households()) > costing.residents()) {
            faults.add(new Fault("households", "Huishoudens per jaar", "Dit zijn er meer dan er bewoners zijn."));
        }
        if (costing.otherCosts().signum() > 0 && costing.total().signum() <= 0) {
            faults.add(new Fault("lines", "Bijdragen en andere kosten", "De andere kosten zijn hoger dan wat er binnenkomt. Kijk de bedragen na."));
        }
        return faults;
    }

    @Override
    public Decisions submit(FormContext context, ComputeFinancing answers) {
        means.financing(sheet.round(context)).compute(costing(answers), context.actor().id(), LocalDate.now(clock));
        return Decisions.none();
    }

    /** Amounts that the form itself refuses are null. */
    private static Costing costing(ComputeFinancing answers) {
        return new Costing(rows(answers.areas()).stream().map(row -> new Area(row.code(), row.name(), row.residents())).toList(),
                Euro.of(answers.basePerResident()), answers.contacts(), Euro.of(answers.contactFee()), answers.households(),
                Euro.of(answers.directHelp()), rows(answers.lines()).stream()
                        .map(row -> new Line(row.kind(), row.description(), Euro.of(row.amount()))).toList());
    }

    /** @param agreed what was computed with before; null when it is on the form itself */
    private String told(Counted counted, Costing agreed) {
        String before = agreed == null || agreed.contacts() == null || agreed.households() == null ? ""
                : ". Vorige keer afgesproken: " + agreed.contacts() + " contacten met " + agreed.households() + " huishoudens";
        return counted.isNone() ? null : counted.contacts() + " contacten met " + counted.households() + " huishoudens in de afgelopen "
                + properties.monthsCounted() + " maanden" + before;
    }

    private static <T> List<T> rows(List<T> rows) {
        return Optional.ofNullable(rows).orElse(List.of());
    }

    private static boolean isNothing(BigDecimal amount) {
        return amount != null && amount.signum() == 0;
    }

    private static BigDecimal or(BigDecimal known, BigDecimal proposed) {
        return Euro.of(known == null ? proposed : known);
    }
}
