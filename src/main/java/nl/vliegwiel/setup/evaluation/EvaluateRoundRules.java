package nl.vliegwiel.setup.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vliegwiel.closing.Closings;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.setup.Anonymity;
import nl.vliegwiel.setup.Anonymity.Text;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.SetupProperties;
import nl.vliegwiel.setup.Steps;
import nl.vliegwiel.setup.evaluation.EvaluateRound.AdjustmentRow;
import nl.vliegwiel.setup.evaluation.EvaluateRound.GoalRow;
import nl.vliegwiel.setup.evaluation.EvaluateRound.OutlierRow;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** What an evaluation has to meet before management sees it. */
@Component
class EvaluateRoundRules {

    private static final String NEXT_ROUND = "Wanneer begint de volgende ronde?";
    private static final String RECEIVING = "Welk team gaat verder?";

    private final Steps steps;
    private final Closings closings;
    private final Anonymity anonymity;
    private final SetupProperties terms;
    private final WorkingDays days;

    EvaluateRoundRules(Steps steps, Closings closings, Anonymity anonymity, SetupProperties terms, WorkingDays days) {
        this.steps = steps;
        this.closings = closings;
        this.anonymity = anonymity;
        this.terms = terms;
        this.days = days;
    }

    List<Fault> objections(Round round, Actor actor, EvaluateRound answers) {
        List<Fault> faults = new ArrayList<>();
        RoundEvaluations.openSteps(steps.open(round)).forEach(why -> faults.add(new Fault(null, null, why)));
        if (answers.goesOn() == GoesOn.NEXT_ROUND && answers.nextRoundOn() != null) {
            nextRound(round, answers.nextRoundOn()).ifPresent(why -> faults.add(new Fault("nextRoundOn", NEXT_ROUND, why)));
        }
        if (answers.goesOn() != null && answers.goesOn().ends()) {
            faults.addAll(ending(round, answers));
        }
        faults.addAll(anonymity.faults(actor.teams(), answers.checked(), texts(answers)));
        return faults;
    }

    /** At least yearly (mission T9), counted from the first day on which anything of this round held; a round that was evaluated late may still be followed at once. */
    private Optional<String> nextRound(Round round, LocalDate on) {
        LocalDate last = Stream.of(round.firstInForceFrom().plusMonths(terms.longestMonths()), days.today()).max(LocalDate::compareTo).orElseThrow();
        if (on.isBefore(days.today())) {
            return Optional.of("Kies vandaag of een latere dag.");
        }
        return on.isAfter(last) ? Optional.of("Kies een dag tot en met " + DutchDate.of(last) + ": elke " + terms.longestMonths()
                + " maanden begint er een ronde.") : Optional.empty();
    }

    private List<Fault> ending(Round round, EvaluateRound answers) {
        List<Fault> faults = new ArrayList<>();
        if (answers.goesOn() == GoesOn.MERGE && answers.receivingTeam() == null) {
            faults.add(new Fault("receivingTeam", RECEIVING, "Kies het team waarmee dit team samengaat."));
        }
        closings.objections(wayOn(answers).closing(round)).stream()
                .map(fault -> "team".equals(fault.field()) ? new Fault("goesOn", "Hoe gaat het team verder?", fault.message()) : fault)
                .filter(fault -> faults.stream().noneMatch(earlier -> earlier.field() != null && earlier.field().equals(fault.field())))
                .forEach(faults::add);
        return faults;
    }

    /** What was filled in and then hidden again comes back as null. */
    static WayOn wayOn(EvaluateRound answers) {
        return new WayOn(answers.closingReason(), answers.closesOn(), answers.goesOn(),
                answers.goesOn() == GoesOn.NEXT_ROUND ? answers.nextRoundOn() : null, answers.receivingTeam());
    }

    private static Stream<Text> texts(EvaluateRound answers) {
        List<AdjustmentRow> changes = answers.adjustments() == null ? List.of() : answers.adjustments();
        List<GoalRow> goals = answers.goals() == null ? List.of() : answers.goals();
        List<OutlierRow> outliers = answers.outliers() == null ? List.of() : answers.outliers();
        return Stream.of(Stream.of(new Text("summary", "Samenvatting", answers.summary()), new Text("closingReason", "Waarom?", answers.closingReason())),
                each(outliers, (place, row) -> Stream.of(new Text("outliers[" + place + "].explanation", "Wat is hier aan de hand?", row.explanation()))),
                each(goals, (place, row) -> Stream.of(new Text("goals[" + place + "].words", "Wat is er bereikt?", row.words()))),
                each(changes, (place, row) -> Stream.of(new Text("adjustments[" + place + "].what", "Wat verandert er?", row.what()),
                        new Text("adjustments[" + place + "].why", "Waarom?", row.why())))).flatMap(some -> some);
    }

    private static <T> Stream<Text> each(List<T> rows, BiFunction<Integer, T, Stream<Text>> texts) {
        return IntStream.range(0, rows.size()).boxed().flatMap(place -> texts.apply(place, rows.get(place)));
    }
}
