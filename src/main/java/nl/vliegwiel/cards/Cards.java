package nl.vliegwiel.cards;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.note.DossierNotes;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.time.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the cards of a list, in a number of queries that does not grow with it. */
@Service
@Transactional(readOnly = true)
class Cards {

    /** Who starts {@code pause-task}. */
    private static final Set<String> MAY_WAIT = Set.of(Colleagues.WORKER, Colleagues.DIRECTOR);

    private final EngineCardTasks tasks;
    private final List<CardSubjects> subjects;
    private final Colleagues colleagues;
    private final DueWords due;
    private final Deadlines deadlines;

    Cards(EngineCardTasks tasks, List<CardSubjects> subjects, Colleagues colleagues, DueWords due, Deadlines deadlines) {
        this.tasks = tasks;
        this.subjects = subjects;
        this.colleagues = colleagues;
        this.due = due;
        this.deadlines = deadlines;
    }

    /** Of those of these tasks that this person may see; of the others nothing. */
    List<Card> of(Actor actor, Collection<String> ids) {
        List<CardTask> seen = ids.isEmpty() ? List.of() : tasks.seen(ids);
        Map<String, CardSubject> about = about(actor, seen.stream().map(CardTask::number).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<String, String> names = colleagues.namesOf(Stream.concat(seen.stream().map(CardTask::worker), about.values().stream()
                .flatMap(subject -> Stream.of(subject.contactPerson(), subject.standIn()))).filter(Objects::nonNull).collect(Collectors.toSet()));
        return seen.stream().map(task -> card(actor, task, about.get(task.number()), names)).toList();
    }

    /** What these numbers stand for, as far as this person may know. */
    Map<String, CardSubject> about(Actor actor, Set<String> numbers) {
        Map<String, CardSubject> about = new HashMap<>();
        if (!numbers.isEmpty()) {
            subjects.forEach(kind -> about.putAll(kind.about(actor, numbers)));
        }
        return about;
    }

    private Card card(Actor actor, CardTask task, CardSubject subject, Map<String, String> names) {
        boolean waits = due.isAhead(task.waitsUntil());
        boolean household = subject != null && task.number().equals(subject.dossier());
        return new Card(task.id(), subject == null ? null : subject.name(), task.number(),
                household && DossierNotes.mayWrite(actor) ? subject.dossier() : null,
                subject == null ? null : keeper(actor, subject, names), task.asked(), other(actor, task.worker(), names),
                due.of(task.dueAt(), waits), due.waiting(task.waitsUntil()), subject != null && !waits && canWait(actor, task));
    }

    /** What cannot wait for a working day is never paused. */
    private boolean canWait(Actor actor, CardTask task) {
        return task.isOf(actor.id()) && !Collections.disjoint(actor.roles(), MAY_WAIT) && deadlines.terms().hoursFor(task.kind()).isEmpty();
    }

    private static String keeper(Actor actor, CardSubject subject, Map<String, String> names) {
        String name = other(actor, subject.contactPerson(), names);
        if (name == null || subject.standIn() == null) {
            return name;
        }
        return name + (subject.standIn().equals(actor.id()) ? " (u neemt waar)" : " (" + names.get(subject.standIn()) + " neemt waar)");
    }

    private static String other(Actor actor, String login, Map<String, String> names) {
        return login == null || login.equals(actor.id()) ? null : names.get(login);
    }
}
