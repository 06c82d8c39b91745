package nl.vliegwiel.handover;

import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** The second line let its day pass: the first line asks, and the second line reads what was said. */
@Component
class ChaseAnswerForm implements DossierForm<ChaseAnswer> {

    private final HandoverFile file;

    ChaseAnswerForm(HandoverFile file) {
        this.file = file;
    }

    @Override
    public String key() {
        return "chase-answer";
    }

    @Override
    public Class<ChaseAnswer> type() {
        return ChaseAnswer.class;
    }

    @Override
    public ChaseAnswer show(FormContext context) {
        Handover handover = file.handover(context);
        return new ChaseAnswer(file.household(context), file.team(handover.offer().toTeam()), DutchDate.of(handover.offeredOn()),
                DutchDate.of(handover.answerDueOn()), null);
    }

    @Override
    public Decisions submit(FormContext context, ChaseAnswer answers) {
        file.handover(context).chase(answers.agreed());
        return Decisions.none();
    }
}
