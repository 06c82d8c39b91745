package nl.vliegwiel.lifecycle;

import java.time.Clock;
import java.time.Instant;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

@Component
class DecideAfterHandoverForm implements DossierForm<DecideAfterHandover> {

    private final Dossiers dossiers;
    private final ReturnChoices choices;
    private final Clock clock;

    DecideAfterHandoverForm(Dossiers dossiers, ReturnChoices choices, Clock clock) {
        this.dossiers = dossiers;
        this.choices = choices;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "decide-after-handover";
    }

    @Override
    public Class<DecideAfterHandover> type() {
        return DecideAfterHandover.class;
    }

    @Override
    public DecideAfterHandover show(FormContext context) {
        return new DecideAfterHandover(dossiers.get(context.number()).household().name(), null, null);
    }

    @Override
    public Decisions submit(FormContext context, DecideAfterHandover answers) {
        choices.save(new ReturnChoice(context.number(), answers.afterHandover(), answers.reason(), context.actor().id(),
                Instant.now(clock)));
        return Decisions.none().with(LifecycleVariables.CASE_ENTRY, CaseEntry.valueOf(answers.afterHandover().name()));
    }
}
