package nl.vliegwiel.setup.means;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundSheet;
import nl.vliegwiel.setup.Step;
import nl.vliegwiel.setup.Steps;
import nl.vliegwiel.setup.means.SettleMeans.BackingRow;
import org.springframework.stereotype.Component;

/** Management settles budget and mandate, and says by name who backs the team (mission T4). It cannot be settled half (guide §6.3). */
@Component
class SettleMeansForm implements DossierForm<SettleMeans> {

    private static final String OUTCOME = "Wat besluit u?";

    private final RoundSheet sheet;
    private final RoundMeans means;
    private final MeansContent content;
    private final Steps steps;
    private final Clock clock;

    SettleMeansForm(RoundSheet sheet, RoundMeans means, MeansContent content, Steps steps, Clock clock) {
        this.sheet = sheet;
        this.means = means;
        this.content = content;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "settle-means";
    }

    @Override
    public Class<SettleMeans> type() {
        return SettleMeans.class;
    }

    @Override
    public SettleMeans show(FormContext context) {
        Round round = sheet.round(context);
        ProposedMandate mandate = means.mandate(round);
        MeansAnswer answer = means.answer(round);
        List<String> missing = content.before(round);
        return new SettleMeans(sheet.title(round), sheet.why(round, Step.MEANS), BudgetLine.of(means.financing(round).costing()),
                MandateTable.of(mandate), MandateTable.sanctions(mandate), mandate.deviationRules(), MandateTable.escalation(mandate),
                missing.isEmpty() ? null : String.join("\n", missing), null, null,
                backings(answer), answer.backedFor());
    }

    @Override
    public List<Fault> objections(FormContext context, SettleMeans answers) {
        if (answers.meansNext() != MeansNext.SETTLED) {
            return List.of();
        }
        List<Fault> faults = new ArrayList<>();
        content.before(sheet.round(context)).forEach(why -> faults.add(new Fault("meansNext", OUTCOME, why)));
        List<BackingRow> rows = Optional.ofNullable(answers.backings()).orElse(List.of());
        for (int index = 0; index < rows.size(); index++) {
            faults.addAll(faults(rows.get(index), index));
        }
        if (faults.stream().noneMatch(fault -> fault.field().startsWith("backings["))) {
            MeansGates.backing(backings(answers), today()).forEach(why -> faults.add(new Fault("backings", "Wie staat achter het team?", why)));
        }
        return faults;
    }

    @Override
    public Decisions submit(FormContext context, SettleMeans answers) {
        Round round = sheet.round(context);
        String by = context.actor().id();
        if (answers.meansNext() != MeansNext.SETTLED) {
            means.answer(round).sendBack(answers.meansNext(), answers.changes(), by);
            return Decisions.none().with(MeansVariables.MEANS_NEXT, answers.meansNext());
        }
        means.answer(round).settle(backings(answers), Optional.ofNullable(answers.backedFor()).orElse(List.of()), by, today());
        return steps.complete(round, Step.MEANS, by).with(MeansVariables.MEANS_NEXT, MeansNext.SETTLED);
    }

    private List<Fault> faults(BackingRow row, int index) {
        List<Fault> faults = new ArrayList<>();
        String place = "backings[" + index + "].";
        String suffix = " (regel " + (index + 1) + ")";
        if (row.name() != null && row.name().codePoints().noneMatch(Character::isLetter)) {
            faults.add(new Fault(place + "name", "Naam" + suffix, "Vul de naam van een persoon in."));
        }
        if (row.givenOn() != null && row.givenOn().isAfter(today())) {
            faults.add(new Fault(place + "givenOn", "Wanneer?" + suffix, "Steun telt pas als die gegeven is. Kies vandaag of een eerdere datum."));
        }
        return faults;
    }

    private static List<Backing> backings(SettleMeans answers) {
        return Optional.ofNullable(answers.backings()).orElse(List.of()).stream()
                .map(row -> new Backing(row.side(), row.name(), row.function(), row.givenOn(), row.form())).toList();
    }

    /** One from each side to begin with. */
    private static List<BackingRow> backings(MeansAnswer answer) {
        return answer.backings().isEmpty() ? Arrays.stream(Backing.Side.values()).map(side -> new BackingRow(side, null, null, null, null)).toList()
                : answer.backings().stream().map(SettleMeansForm::row).toList();
    }

    private static BackingRow row(Backing backing) {
        return new BackingRow(backing.side(), backing.name(), backing.function(), backing.givenOn(), backing.form());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
