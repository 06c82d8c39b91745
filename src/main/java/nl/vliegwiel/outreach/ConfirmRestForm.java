package nl.vliegwiel.outreach;

import static nl.vliegwiel.outreach.OutreachVariables.NEXT_ATTEMPT_ON;
import static nl.vliegwiel.outreach.OutreachVariables.OUTREACH_OUTCOME;
import static nl.vliegwiel.outreach.OutreachVariables.REST_DECISION;

import java.time.LocalDate;
import java.util.Set;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** A person confirms what the model proposes: people are held on to, not dropped (mission C3). */
@Component
class ConfirmRestForm implements DossierForm<ConfirmRest> {

    private final Outreach outreach;
    private final OutreachRhythm rhythm;
    private final Dossiers dossiers;
    private final WorkingDays days;

    ConfirmRestForm(Outreach outreach, OutreachRhythm rhythm, Dossiers dossiers, WorkingDays days) {
        this.outreach = outreach;
        this.rhythm = rhythm;
        this.dossiers = dossiers;
        this.days = days;
    }

    @Override
    public String key() {
        return "confirm-rest";
    }

    @Override
    public Class<ConfirmRest> type() {
        return ConfirmRest.class;
    }

    @Override
    public ConfirmRest show(FormContext context) {
        return new ConfirmRest(dossiers.get(context.number()).household().name(), outreach.attempts(context.number()).lines(),
                RestDecision.TRY_LATER, rhythm.endOfRestFrom(days.today()), null, null);
    }

    @Override
    public Set<String> proposals() {
        return Set.of("tryAgainOn");
    }

    @Override
    public Decisions submit(FormContext context, ConfirmRest answers) {
        refuseEarlierTry(answers.tryAgainOn());
        outreach.confirmRest(context.number(), context.actor().id(), answers);
        Decisions decisions = Decisions.none().with(REST_DECISION, answers.restDecision());
        return answers.restDecision() == RestDecision.STOP ? decisions.with(OUTREACH_OUTCOME, OutreachOutcome.RESTS)
                : decisions.with(NEXT_ATTEMPT_ON, days.morningOf(answers.tryAgainOn()));
    }

    private void refuseEarlierTry(LocalDate tryAgain) {
        if (tryAgain != null && !tryAgain.isAfter(days.today())) {
            throw new FormRejected("tryAgainOn", "Opnieuw proberen op", "Kies een datum na vandaag.");
        }
    }
}
