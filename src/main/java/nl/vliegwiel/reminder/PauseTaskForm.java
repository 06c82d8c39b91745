package nl.vliegwiel.reminder;

import java.time.LocalDate;
import java.util.Set;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.Deadlines;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** Somebody lets own work wait for somebody else, or takes it up again. */
@Component
class PauseTaskForm implements DossierForm<PauseTask> {

    private final OwnWork own;
    private final Pauses pauses;
    private final WorkingDays days;
    private final Deadlines deadlines;

    PauseTaskForm(OwnWork own, Pauses pauses, WorkingDays days, Deadlines deadlines) {
        this.own = own;
        this.pauses = pauses;
        this.days = days;
        this.deadlines = deadlines;
    }

    @Override
    public String key() {
        return "pause-task";
    }

    @Override
    public Class<PauseTask> type() {
        return PauseTask.class;
    }

    @Override
    public PauseTask show(FormContext context) {
        return new PauseTask(PauseAction.PAUSE, null, null, null, proposed(), null, own.running(context.actor()), own.paused(context.actor()));
    }

    /** A week of waiting is soon over. */
    private LocalDate proposed() {
        return days.dayOf(days.morningOf(days.today().plusWeeks(1)));
    }

    @Override
    public Set<String> proposals() {
        return Set.of("untilOn");
    }

    @Override
    public Decisions submit(FormContext context, PauseTask answers) {
        Pause pause = answers.pauseAction() == PauseAction.RESUME ? paused(context, answers) : pause(context, answers);
        return Decisions.none().under(pause.number()).with(ReminderVariables.PAUSE, pause.id())
                .with(ReminderVariables.PAUSE_ACTION, answers.pauseAction())
                .with(ReminderVariables.RESUME_ON, days.morningOf(pause.untilOn()));
    }

    private Pause pause(FormContext context, PauseTask answers) {
        LocalDate last = days.today().plusWeeks(deadlines.terms().longestPauseWeeks());
        if (!answers.untilOn().isAfter(days.today()) || answers.untilOn().isAfter(last)) {
            throw new FormRejected("untilOn", "Tot wanneer?", "Kies een datum na vandaag, tot en met " + DutchDate.of(last) + ".");
        }
        OpenTask task = own.find(context.actor(), answers.task()).filter(found -> pauses.of(found.id()).isEmpty())
                .orElseThrow(() -> new FormRejected("task", "Welk werk?", "Dit werk is al gedaan, al gepauzeerd of niet van u. Kies ander werk."));
        return pauses.file(task, answers, context.actor().id());
    }

    private Pause paused(FormContext context, PauseTask answers) {
        return own.find(context.actor(), answers.pausedTask()).flatMap(task -> pauses.of(task.id()))
                .orElseThrow(() -> new FormRejected("pausedTask", "Welk werk?", "Dit werk is al gedaan of al hervat. U kunt gewoon verder."));
    }
}
