package nl.vliegwiel.setup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.vliegwiel.closing.Closings;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.DutchDate;
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
    private final Closings closings;
    private final SetupProperties properties;
    private final WorkingDays days;

    SettleRoundForm(RoundSheet sheet, ObjectProvider<StepContent> contents, ObjectProvider<RoundAgreement> agreements, Closings closings,
            SetupProperties properties, WorkingDays days) {
        this.sheet = sheet;
        this.contents = contents;
        this.agreements = agreements;
        this.closings = closings;
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
                String.join("\n", missing(round)), from, proposed(round, from));
    }

    @Override
    public List<Fault> objections(FormContext context, SettleRound answers) {
        Round round = sheet.round(context);
        List<Fault> faults = new ArrayList<>();
        sheet.open(round).forEach(step -> faults.add(new Fault(null, null, "Rond eerst " + step.label().toLowerCase(Locale.ROOT) + " af.")));
        missing(round).forEach(why -> faults.add(new Fault(null, null, why)));
        if (closings.isUnderWay(round.team())) {
            faults.add(new Fault(null, null, "Dit team gaat sluiten. Trek eerst het sluiten in."));
        }
        if (answers.inForceFrom() != null) {
            faults.addAll(dateFaults(round, answers));
            agreements.orderedStream().flatMap(agreement -> agreement.objections(round, answers.inForceFrom()).stream())
                    .forEach(why -> faults.add(new Fault("inForceFrom", FROM, why)));
        }
        return faults;
    }

    @Override
    public Decisions submit(FormContext context, SettleRound answers) {
        sheet.round(context).settle(answers.inForceFrom(), answers.evaluateOn(), context.actor().id());
        return Decisions.none().with(SetupVariables.SETTLE_ANEW, false).with(SetupVariables.IN_FORCE_ON, days.startOf(answers.inForceFrom()))
                .with(SetupVariables.EVALUATE_ON, days.morningOf(answers.evaluateOn()));
    }

    private List<Fault> dateFaults(Round round, SettleRound answers) {
        List<Fault> faults = new ArrayList<>();
        if (answers.inForceFrom().isBefore(days.today())) {
            faults.add(new Fault("inForceFrom", FROM, "Kies vandaag of een latere dag: wat al is gebeurd, verandert niet meer."));
        }
        if (answers.inForceFrom().isAfter(days.today().plusMonths(properties.longestMonths()))) {
            faults.add(new Fault("inForceFrom", FROM, "Kies een dag binnen " + properties.longestMonths() + " maanden."));
        }
        LocalDate last = lastDay(round, answers.inForceFrom());
        if (answers.evaluateOn() != null && (!answers.evaluateOn().isAfter(answers.inForceFrom()) || answers.evaluateOn().isAfter(last))) {
            faults.add(new Fault("evaluateOn", EVALUATE, "Kies een dag na de ingangsdatum, en uiterlijk " + DutchDate.of(last) + "."));
        }
        return faults;
    }

    private LocalDate proposed(Round round, LocalDate from) {
        LocalDate last = lastDay(round, from);
        LocalDate usual = from.plusMonths(properties.monthsToEvaluation());
        return usual.isAfter(last) ? last : usual;
    }

    /** At least yearly (mission T9): settling anew gives no second year, at most a month when the year is over. */
    private LocalDate lastDay(Round round, LocalDate from) {
        LocalDate first = round.firstInForceFrom() == null ? from : round.firstInForceFrom();
        LocalDate year = first.plusMonths(properties.longestMonths());
        return year.isAfter(from) ? year : from.plusMonths(1);
    }

    private List<String> missing(Round round) {
        return steps().flatMap(content -> content.missing(round).stream().map(why -> content.step().label() + " – " + why)).toList();
    }

    private Stream<StepContent> steps() {
        return contents.orderedStream().sorted(Comparator.comparing(StepContent::step));
    }
}
