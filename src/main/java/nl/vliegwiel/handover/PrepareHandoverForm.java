package nl.vliegwiel.handover;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.vliegwiel.evaluation.Evaluation;
import nl.vliegwiel.evaluation.EvaluationDecision;
import nl.vliegwiel.evaluation.Evaluations;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.stereotype.Component;

/** One prefilled screen, no back office and no approval (mission C17). A household that does not want it is not handed over. */
@Component
class PrepareHandoverForm implements DossierForm<PrepareHandover> {

    private final HandoverFile file;
    private final Handovers handovers;
    private final HandoverSummary summary;
    private final TeamDirectory teams;
    private final HandoverDates dates;
    private final Evaluations evaluations;
    private final Clock clock;

    PrepareHandoverForm(HandoverFile file, Handovers handovers, HandoverSummary summary, TeamDirectory teams, HandoverDates dates,
            Evaluations evaluations, Clock clock) {
        this.file = file;
        this.handovers = handovers;
        this.summary = summary;
        this.teams = teams;
        this.dates = dates;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "prepare-handover";
    }

    @Override
    public Class<PrepareHandover> type() {
        return PrepareHandover.class;
    }

    @Override
    public PrepareHandover show(FormContext context) {
        List<Option> second = teams.teams(Line.SECOND).stream().map(team -> new Option(team.name(), team.id())).toList();
        return new PrepareHandover(file.household(context), null, null, second, second.size() == 1 ? second.get(0).value() : null, reason(context),
                dates.conversation(), summary.of(file.dossier(context)));
    }

    /** Why the evaluation led here; null when something else did. */
    private String reason(FormContext context) {
        return evaluations.latest(context.number()).filter(evaluation -> evaluation.decision() == EvaluationDecision.HAND_OVER)
                .map(Evaluation::reason).orElse(null);
    }

    @Override
    public Set<String> proposals() {
        return Set.of("conversationOn");
    }

    @Override
    public Decisions submit(FormContext context, PrepareHandover answers) {
        boolean agrees = answers.agreement() == Agreement.AGREES;
        Handover handover = handovers.add(agrees ? agreed(context, answers)
                : Handover.refused(context.number(), context.team(), context.actor().id(), clock.instant(), answers.objection()));
        Decisions decisions = Decisions.none().with(HandoverVariables.HANDOVER_ID, handover.id()).with(HandoverVariables.HOUSEHOLD_AGREES, agrees);
        return agrees ? decisions : decisions.with(HandoverVariables.HANDOVER_OUTCOME, HandoverOutcome.NOT_OFFERED);
    }

    private Handover agreed(FormContext context, PrepareHandover answers) {
        Offer offer = new Offer(answers.toTeam(), answers.reason(), answers.summary(), answers.conversationOn());
        return Handover.agreed(context.number(), context.team(), context.actor().id(), clock.instant(), offer);
    }
}
