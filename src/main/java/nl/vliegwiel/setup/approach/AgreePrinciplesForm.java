package nl.vliegwiel.setup.approach;

import java.util.List;
import java.util.Map;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundSheet;
import nl.vliegwiel.setup.Step;
import nl.vliegwiel.setup.Steps;
import org.springframework.stereotype.Component;

/** Decides on the principles one by one and ends step 2, or goes back in it. What was decided so far is kept either way. */
@Component
class AgreePrinciplesForm implements DossierForm<AgreePrinciples> {

    private final RoundSheet sheet;
    private final Steps steps;
    private final Approaches approaches;
    private final Principles principles;
    private final OpinionLines lines;
    private final Progressing progressing;
    private final ApproachStep step;

    AgreePrinciplesForm(RoundSheet sheet, Steps steps, Approaches approaches, Principles principles, OpinionLines lines,
            Progressing progressing, ApproachStep step) {
        this.sheet = sheet;
        this.steps = steps;
        this.approaches = approaches;
        this.principles = principles;
        this.lines = lines;
        this.progressing = progressing;
        this.step = step;
    }

    @Override
    public String key() {
        return "agree-principles";
    }

    @Override
    public Class<AgreePrinciples> type() {
        return AgreePrinciples.class;
    }

    @Override
    public AgreePrinciples show(FormContext context) {
        Round round = sheet.round(context);
        List<String> missing = step.missing(round);
        List<SilentRow> silent = lines.silent(round);
        return new AgreePrinciples(sheet.title(round), sheet.why(round, Step.APPROACH), missing.isEmpty() ? null : String.join("\n", missing),
                approaches.chosen(round).map(Approaches.Chosen::name).orElse(null), rows(round), silent.isEmpty(), silent, null);
    }

    private List<DecisionRow> rows(Round round) {
        Map<String, DecidedPrinciple> decided = principles.decisions(round);
        Map<String, String> opinions = lines.of(round);
        return principles.all().stream().map(principle -> {
            DecidedPrinciple before = decided.get(principle.code());
            return new DecisionRow(principle.code(), principle.text(), opinions.get(principle.code()),
                    before == null ? null : before.decision(), before == null ? null : before.words());
        }).toList();
    }

    @Override
    public List<Fault> objections(FormContext context, AgreePrinciples answers) {
        return answers.outcome() != ApproachNext.DONE ? List.of()
                : ApproachGates.missing(progressing.of(sheet.round(context), answers.rows(), answers.unheard())).stream()
                        .map(sentence -> new Fault("outcome", "Is stap 2 rond?", sentence)).toList();
    }

    @Override
    public Decisions submit(FormContext context, AgreePrinciples answers) {
        Round round = sheet.round(context);
        answers.rows().forEach(row -> principles.decide(round, row));
        answers.unheard().stream().filter(row -> row.note() != null).forEach(row -> principles.goOnWithout(round, row.id(), row.note()));
        Decisions next = answers.outcome() == ApproachNext.DONE ? steps.complete(round, Step.APPROACH, context.actor().id()) : Decisions.none();
        return next.with(ApproachVariables.APPROACH_NEXT, answers.outcome());
    }
}
