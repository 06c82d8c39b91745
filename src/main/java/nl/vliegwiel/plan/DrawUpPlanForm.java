package nl.vliegwiel.plan;

import static nl.vliegwiel.plan.PlanVariables.PLAN_AGREEMENT;
import static nl.vliegwiel.plan.PlanVariables.REVIEW_DUE_ON;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.intake.IntakeSummary;
import nl.vliegwiel.measurement.MatrixPicture;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

@Component
class DrawUpPlanForm implements DossierForm<DrawUpPlan> {

    private static final IntakeSummary NO_INTAKE = new IntakeSummary(null, null, null, null, null, null, null, null,
            null);

    private final Plans plans;
    private final PlanGoals goals;
    private final PlanBackground background;
    private final PlanPeople people;
    private final Pupils pupils;
    private final PlanRhythm rhythm;
    private final Dossiers dossiers;
    private final WorkingDays days;

    DrawUpPlanForm(Plans plans, PlanGoals goals, PlanBackground background, PlanPeople people, Pupils pupils, PlanRhythm rhythm,
            Dossiers dossiers, WorkingDays days) {
        this.plans = plans;
        this.goals = goals;
        this.background = background;
        this.people = people;
        this.pupils = pupils;
        this.rhythm = rhythm;
        this.dossiers = dossiers;
        this.days = days;
    }

    @Override
    public String key() {
        return "draw-up-plan";
    }

    @Override
    public Class<DrawUpPlan> type() {
        return DrawUpPlan.class;
    }

    /** Starts from the plan that is being changed or, after an evaluation, from the goals the household agreed to before. */
    @Override
    public DrawUpPlan show(FormContext context) {
        String number = context.number();
        CaseFile file = dossiers.get(number);
        IntakeSummary intake = background.intake(number).orElse(NO_INTAKE);
        Optional<Plan> before = plans.latest(number);
        MatrixPicture picture = background.picture(number);
        MatrixPicture rings = background.rings(number);
        return new DrawUpPlan(file.household().name(), changesAsked(before), intake.wishes(), background.flywheel(intake), intake.startWith(),
                intake.strengths(), PlanBackground.arrears(intake), intake.underlyingQuestion(), intake.motivation(),
                pupils.of(file.household(), days.today()), picture.source(), picture.text(), rings.source(), rings.text(),
                rhythm.weeksBetweenCheckIns(), background.domainOptions(), people.members(file.household()),
                people.owners(context.team(), file, before.map(Plan::goals).orElse(List.of())),
                goals.rows(before, intake.flywheelDomain(), file.contactPerson()), before.map(Plan::participationExplanation).orElse(null),
                review(before), false, days.today(), null);
    }

    private static String changesAsked(Optional<Plan> before) {
        return before.filter(plan -> plan.state() == PlanState.CHANGES).map(Plan::householdWords).orElse(null);
    }

    private LocalDate review(Optional<Plan> before) {
        return before.filter(plan -> !plan.state().isSettled()).map(Plan::reviewOn).orElseGet(() -> rhythm.reviewFrom(days.today()));
    }

    @Override
    public Set<String> proposals() {
        return Set.of("reviewOn", "agreedOn");
    }

    @Override
    public List<FormRejected.Fault> objections(FormContext context, DrawUpPlan answers) {
        return PlanRules.faults(answers, background.domains(), days.today());
    }

    @Override
    public Decisions submit(FormContext context, DrawUpPlan answers) {
        String number = context.number();
        List<PlanGoal> agreed = goals.goals(plans.latest(number), answers.goals(), dossiers.get(number).contactPerson());
        plans.drawUp(number, agreed, answers, context.actor().id(), days.today());
        return answers.isAgreed()
                ? Decisions.none().with(PLAN_AGREEMENT, PlanAgreement.AGREED).with(REVIEW_DUE_ON, days.morningOf(answers.reviewOn()))
                : Decisions.none().with(PLAN_AGREEMENT, null);
    }
}
