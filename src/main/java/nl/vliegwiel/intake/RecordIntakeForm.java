package nl.vliegwiel.intake;

import static nl.vliegwiel.intake.IntakeVariables.INTAKE_ADVICE;
import static nl.vliegwiel.intake.IntakeVariables.INTAKE_COMPLETE;
import static nl.vliegwiel.intake.IntakeVariables.NEXT_CONVERSATION_ON;

import java.time.LocalDate;
import java.util.List;
import java.util.List;
import java.util.Set;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

@Component
class RecordIntakeForm implements DossierForm<RecordIntake> {

    private final Intakes intakes;
    private final IntakeMatrix matrix;
    private final KnownLines lines;
    private final IntakeRhythm rhythm;
    private final Dossiers dossiers;
    private final WorkingDays days;
    private final FirstConsents consents;

    RecordIntakeForm(Intakes intakes, IntakeMatrix matrix, KnownLines lines, IntakeRhythm rhythm, Dossiers dossiers,
            WorkingDays days, FirstConsents consents) {
        this.intakes = intakes;
        this.matrix = matrix;
        this.lines = lines;
        this.rhythm = rhythm;
        this.dossiers = dossiers;
        this.days = days;
        this.consents = consents;
    }

    @Override
    public String key() {
        return "record-intake";
    }

    @Override
    public Class<RecordIntake> type() {
        return RecordIntake.class;
    }

    /**
     * After an earlier conversation only what is still open is asked; the rest is folded away. What to do next is always asked anew.
     */
    @Override
    public RecordIntake show(FormContext context) {
        Household household = dossiers.get(context.number()).household();
        Intake before = before(context);
        List<MatrixRow> rows = matrix.rows(context.number(), before);
        return new RecordIntake(household.name(), lines.of(before), StillOpen.in(before), false, HouseholdMembers.rows(household),
                rows.stream().filter(row -> isAsked(before, row)).toList(), rows.stream().filter(row -> !isAsked(before, row)).toList(),
                before.arrears(), before.arrearsMonths(), before.wishes(), before.strengths(), before.flywheelDomain(), matrix.options(),
                before.startWith(), null, days.today().plusWeeks(rhythm.weeksToNextConversation()), before.underlyingQuestion(),
                before.motivation(), consents.running(context.number()), consents.partners(context.number()), null, null);
    }

    private static boolean isAsked(Intake before, MatrixRow row) {
        return !before.isUnderWay() || !row.isDiscussed();
    }

    private Intake before(FormContext context) {
        return intakes.find(context.number()).orElseGet(() -> new Intake(context.number()));
    }

    @Override
    public Set<String> proposals() {
        return Set.of("nextConversation");
    }

    @Override
    public List<FormRejected.Fault> objections(FormContext context, RecordIntake answers) {
        return IntakeRules.faults(Retold.complete(answers, before(context)), matrix.domains(), days.today());
    }

    @Override
    public Decisions submit(FormContext context, RecordIntake answers) {
        HouseholdMembers.update(dossiers.get(context.number()).household(), answers.members());
        intakes.record(context.number(), context.actor().id(), Retold.complete(answers, before(context)));
        if (answers.consentFor() != null && !answers.consentFor().isEmpty()) {
            consents.give(context.number(), answers.consentFor(), answers.consentBy(), context.actor().id());
        }
        return decisions(answers.nextStep(), answers.nextConversation());
    }

    private Decisions decisions(NextStep step, LocalDate nextConversation) {
        boolean complete = step != NextStep.NEXT_CONVERSATION;
        return Decisions.none()
                .with(INTAKE_COMPLETE, complete)
                .with(INTAKE_ADVICE, complete ? IntakeAdvice.valueOf(step.name()) : null)
                .with(NEXT_CONVERSATION_ON, complete ? null : days.morningOf(nextConversation));
    }
}
