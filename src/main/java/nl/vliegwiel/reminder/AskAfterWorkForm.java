package nl.vliegwiel.reminder;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.Colleagues.Colleague;
import nl.vliegwiel.time.Deadlines;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** Work stays undone: the coordinator asks, and may give it another deadline or another colleague. */
@Component
class AskAfterWorkForm implements DossierForm<AskAfterWork> {

    private final OverdueWork overdue;
    private final OpenTasks open;
    private final WorkSubject subject;
    private final Colleagues colleagues;
    private final WorkingDays days;
    private final Deadlines deadlines;

    AskAfterWorkForm(OverdueWork overdue, OpenTasks open, WorkSubject subject, Colleagues colleagues, WorkingDays days, Deadlines deadlines) {
        this.overdue = overdue;
        this.open = open;
        this.subject = subject;
        this.colleagues = colleagues;
        this.days = days;
        this.deadlines = deadlines;
    }

    @Override
    public String key() {
        return "ask-after-work";
    }

    @Override
    public Class<AskAfterWork> type() {
        return AskAfterWork.class;
    }

    @Override
    public AskAfterWork show(FormContext context) {
        Overdue late = overdue.get(context.variable(ReminderVariables.OVERDUE_WORK));
        LocalDate dueOn = days.dayOf(Date.from(late.dueAt()));
        String worker = open.find(late.taskId()).map(OpenTask::worker).orElse(late.worker());
        return new AskAfterWork(subject.nameOf(late.number()), late.work(), Optional.ofNullable(worker).map(colleagues::nameOf)
                .orElse("Nog niemand heeft deze taak"), DutchDate.of(dueOn), since(dueOn), null, null, null, workers(context.team(), late));
    }

    private String since(LocalDate dueOn) {
        int late = days.between(dueOn, days.today());
        return late == 0 ? "Vandaag" : late == 1 ? "1 werkdag te laat" : late + " werkdagen te laat";
    }

    private List<Option> workers(String team, Overdue late) {
        return open.roles(late.taskId()).stream().flatMap(role -> colleagues.inTeam(team, role).stream()).distinct()
                .map(Colleague::option).toList();
    }

    @Override
    public Decisions submit(FormContext context, AskAfterWork answers) {
        requireInTime(answers.newDueOn());
        overdue.get(context.variable(ReminderVariables.OVERDUE_WORK)).agree(answers.agreed(), answers.newDueOn(), answers.newWorker(),
                context.actor().id(), deadlines.now());
        return Decisions.none();
    }

    private void requireInTime(LocalDate newDueOn) {
        LocalDate last = days.today().plusWeeks(deadlines.terms().longestPauseWeeks());
        if (newDueOn != null && (newDueOn.isBefore(days.today()) || newDueOn.isAfter(last))) {
            throw new FormRejected("newDueOn", "Nieuwe datum", "Kies een datum van vandaag tot en met " + DutchDate.of(last) + ".");
        }
    }
}
