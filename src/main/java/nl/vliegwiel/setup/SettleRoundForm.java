package nl.vliegwiel.setup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The project lead settles the round: from which day on all that was agreed holds, and when it is evaluated (mission T9). */
@Component
class SettleRoundForm implements DossierForm<SettleRound> {

    private static final String FROM = "Vanaf wanneer gelden de afspraken?";
    private static final String EVALUATE = "Wanneer evalueren we?";

    private final RoundSheet sheet;
    private final ObjectProvider<StepContent> contents;
    private final ObjectProvider<RoundAgreement> agreements;
    private final SetupProperties properties;
    private final WorkingDays days;

    SettleRoundForm(RoundSheet sheet, ObjectProvider<StepContent> contents, ObjectProvider<RoundAgreement> agreements, SetupProperties properties,
            WorkingDays days) {
        this.sheet = sheet;
        this.contents = contents;
        this.agreements = agreements;
        this.properties = properties;
        this.days = days;
    }

    @Override
    public String key() {
        return "settle-round";
    }

    @Override
    public Class<SettleRound> type() {
        return SettleRound.class;
    }

    @Override
    public Set<String> proposals() {
        return Set.of("inForceFrom", "evaluateOn");
    }

    @Override
    public SettleRound show(FormContext context) {
        Round round = sheet.round(context);
        LocalDate from = days.today().plusDays(1);
        return new SettleRound(sheet.title(round), steps().flatMap(content -> content.summary(round).stream()
                .map(line -> new SettleRound.Line(content.step().label(), line))).toList(),
                String.join("\n", missing(round)), from, from.plusMonths(properties.monthsToEvaluation()));
    }

    @Override
    public List<Fault> objections(FormContext context, SettleRound answers) {
        Round round = sheet.round(context);
        List<Fault> faults = new ArrayList<>();
        sheet.open(round).forEach(step -> faults.add(new Fault(null, null, "Rond eerst " + step.label().toLowerCase(java.util.Locale.ROOT) + " af.")));
        missing(round).forEach(why -> faults.add(new Fault(null, null, why)));
        if (answers.inForceFrom() != null) {
            faults.addAll(dateFaults(answers));
            agreements.orderedStream().flatMap(agreement -> agreement.objections(round, answers.inForceFrom()).stream())
                    .forEach(why -> faults.add(new Fault("inForceFrom", FROM, why)));
        }
        return faults;
    }

    @Override
    public Decisions submit(FormContext context, SettleRound answers) {
        sheet.round(context).settle(answers.inForceFrom(), answers.evaluateOn(), context.actor().id());
        return Decisions.none().with(SetupVariables.IN_FORCE_ON, days.startOf(answers.inForceFrom()))
                .with(SetupVariables.EVALUATE_ON, days.morningOf(answers.evaluateOn()));
    }

    private List<Fault> dateFaults(SettleRound answers) {
        List<Fault> faults = new ArrayList<>();
        if (answers.inForceFrom().isBefore(days.today())) {
            faults.add(new Fault("inForceFrom", FROM, "Kies vandaag of een latere dag: wat al is gebeurd, verandert niet meer."));
        }
        if (answers.inForceFrom().isAfter(days.today().plusMonths(properties.longestMonths()))) {
            faults.add(new Fault("inForceFrom", FROM, "Kies een dag binnen " + properties.longestMonths() + " maanden."));
        }
        LocalDate last = answers.inForceFrom().plusMonths(properties.longestMonths());
        if (answers.evaluateOn() != null && (!answers.evaluateOn().isAfter(answers.inForceFrom()) || answers.evaluateOn().isAfter(last))) {
            faults.add(new Fault("evaluateOn", EVALUATE, "Kies een dag na de ingangsdatum, en uiterlijk " + properties.longestMonths() + " maanden later."));
        }
        return faults;
    }

    private List<String> missing(Round round) {
        return steps().flatMap(content -> content.missing(round).stream().map(why -> content.step().label() + " – " + why)).toList();
    }

    private Stream<StepContent> steps() {
        return contents.orderedStream().sorted(java.util.Comparator.comparing(StepContent::step));
    }
}
