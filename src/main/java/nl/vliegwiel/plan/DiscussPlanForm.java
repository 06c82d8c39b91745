package nl.vliegwiel.plan;

import static nl.vliegwiel.plan.PlanVariables.PLAN_AGREEMENT;
import static nl.vliegwiel.plan.PlanVariables.REVIEW_DUE_ON;

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

/** Nothing runs before the household agreed (mission C9). */
@Component
class DiscussPlanForm implements DossierForm<DiscussPlan> {

    private final Plans plans;
    private final GoalLines lines;
    private final Dossiers dossiers;
    private final WorkingDays days;

    DiscussPlanForm(Plans plans, GoalLines lines, Dossiers dossiers, WorkingDays days) {
        this.plans = plans;
        this.lines = lines;
        this.dossiers = dossiers;
        this.days = days;
    }

    @Override
    public String key() {
        return "discuss-plan";
    }

    @Override
    public Class<DiscussPlan> type() {
        return DiscussPlan.class;
    }

    @Override
    public DiscussPlan show(FormContext context) {
        Household household = dossiers.get(context.number()).household();
        Plan plan = plans.latest(context.number()).orElseThrow();
        return new DiscussPlan(household.name(), lines.of(household, plan.goals()), plan.participationExplanation(), null,
                days.today(), plan.reviewOn(), null);
    }

    @Override
    public Set<String> proposals() {
        return Set.of("discussedOn");
    }

    @Override
    public List<FormRejected.Fault> objections(FormContext context, DiscussPlan answers) {
        return PlanRules.faults(answers, days.today());
    }

    @Override
    public Decisions submit(FormContext context, DiscussPlan answers) {
        plans.discuss(context.number(), answers, context.actor().id());
        return Decisions.none().with(PLAN_AGREEMENT, answers.planAgreement())
                .with(REVIEW_DUE_ON, answers.reviewOn() == null ? null : days.morningOf(answers.reviewOn()));
    }
}
