package nl.vliegwiel.reminder;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.time.Deadlines;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** What somebody has on hand for households, by household, task and date. What cannot wait for a working day is never paused. */
@Component
class OwnWork {

    private final OpenTasks open;
    private final Pauses pauses;
    private final WorkSubject subject;
    private final WorkingDays days;
    private final Deadlines deadlines;

    OwnWork(OpenTasks open, Pauses pauses, WorkSubject subject, WorkingDays days, Deadlines deadlines) {
        this.open = open;
        this.pauses = pauses;
        this.subject = subject;
        this.days = days;
        this.deadlines = deadlines;
    }

    /** Work that can be paused. */
    List<Option> running(Actor actor) {
        return of(actor).filter(task -> pauses.of(task.id()).isEmpty())
                .map(task -> new Option(label(task) + (task.dueAt() == null ? "" : " – vóór " + DutchDate.of(days.dayOf(Date.from(task.dueAt())))),
                        task.id())).toList();
    }

    /** Work that is paused. */
    List<Option> paused(Actor actor) {
        return of(actor).flatMap(task -> pauses.of(task.id()).stream().map(pause -> new Option(label(task) + " – gepauzeerd tot "
                + DutchDate.of(pause.untilOn()), task.id()))).toList();
    }

    /** Empty when it is done, or not this person's. */
    Optional<OpenTask> find(Actor actor, String task) {
        return of(actor).filter(own -> own.id().equals(task)).findFirst();
    }

    private Stream<OpenTask> of(Actor actor) {
        return open.of(actor.id(), actor.teams()).stream().filter(task -> task.number() != null)
                .filter(task -> deadlines.terms().hoursFor(task.kind()).isEmpty());
    }

    private String label(OpenTask task) {
        return subject.nameOf(task.number()) + " – " + task.name();
    }
}
