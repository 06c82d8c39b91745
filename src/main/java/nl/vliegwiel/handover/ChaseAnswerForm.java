package nl.vliegwiel.handover;

import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** A team let its day pass: first the other line asks, then its coordinator, then management; the team reads what was said. */
@Component
class ChaseAnswerForm implements DossierForm<ChaseAnswer> {

    private final HandoverFile file;
    private final AnswerReminders reminders;

    ChaseAnswerForm(HandoverFile file, AnswerReminders reminders) {
        this.file = file;
        this.reminders = reminders;
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
        return new ChaseAnswer(file.household(context), file.team(handover.fromTeam()), file.team(handover.offer().toTeam()),
                DutchDate.of(handover.offeredOn()), DutchDate.of(handover.answerDueOn()), reminders.told(handover), null);
    }

    @Override
    public Decisions submit(FormContext context, ChaseAnswer answers) {
        reminders.add(file.handover(context), answers.agreed(), context.actor().id());
        return Decisions.none();
    }
}
