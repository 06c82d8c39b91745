package nl.vliegwiel.absence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vliegwiel.absence.Workloads.OpenTaskOf;
import nl.vliegwiel.team.Memberships;
import org.springframework.stereotype.Component;

/** Moves open tasks because of an absence and keeps where they are. A task for which somebody has not the role, or not the team, stays. */
@Component
class TaskMoves {

    private final HandedTaskRows rows;
    private final Workloads work;
    private final TaskGiving giving;
    private final Memberships memberships;

    TaskMoves(HandedTaskRows rows, Workloads work, TaskGiving giving, Memberships memberships) {
        this.rows = rows;
        this.work = work;
        this.giving = giving;
        this.memberships = memberships;
    }

    /** The tasks that somebody was chosen for by hand, or that went over before. */
    Map<String, HandedTask> chosen(Absence absence) {
        return rows.findByAbsenceId(absence.id()).stream().collect(Collectors.toMap(HandedTask::taskId, Function.identity()));
    }

    /** @param to login by task */
    void handOver(Absence absence, Map<String, String> to) {
        Map<String, HandedTask> known = chosen(absence);
        allowed(absence.team(), to).forEach((task, login) -> {
            List<HandedTask> before = rows.findByTaskId(task).stream().filter(row -> row.isMoved() && absence.absent().equals(row.holder())).toList();
            before.forEach(row -> row.follow(login));
            rows.save(known.getOrDefault(task, new HandedTask(absence.id(), task, login))).moveTo(login, before.size());
            giving.give(task, login);
        });
    }

    /** The tasks that still are where this absence brought them: whatever somebody took since is that person's. */
    List<OpenTaskOf> stillAway(Absence absence) {
        Map<String, HandedTask> moved = chosen(absence);
        moved.values().removeIf(task -> !task.isMoved());
        return work.open(moved.keySet()).stream().filter(task -> Objects.equals(moved.get(task.id()).holder(), task.worker())).toList();
    }

    /** @param to login by task; where that cannot be, the task is for everybody of its role */
    void bringBack(Absence absence, Collection<OpenTaskOf> tasks, Map<String, String> to) {
        Map<String, String> possible = allowed(absence.team(), to);
        tasks.stream().filter(task -> !Objects.equals(task.worker(), to.get(task.id()))).forEach(task -> {
            follow(absence, task.id(), possible.get(task.id()));
            giving.give(task.id(), possible.get(task.id()));
        });
    }

    /**
     * What somebody has who does not come back goes on, with what other absences know of it.
     *
     * @param to login by task; where there is none, or that cannot be, the task is for everybody of its role
     */
    void leave(Absence absence, Map<String, String> to) {
        Map<String, String> possible = allowed(absence.team(), to);
        rows.findByTaskIdIn(to.keySet()).stream().filter(row -> row.isMoved() && absence.absent().equals(row.holder()))
                .forEach(row -> row.follow(possible.get(row.taskId())));
        to.keySet().forEach(task -> giving.give(task, possible.get(task)));
    }

    /** Of several absences that a task went over because of, those before this one know where it is; those after it have nothing to do with it. */
    private void follow(Absence absence, String task, String login) {
        List<HandedTask> all = rows.findByTaskId(task);
        int step = all.stream().filter(row -> row.absenceId().equals(absence.id())).mapToInt(HandedTask::step).findFirst().orElseThrow();
        all.stream().filter(row -> row.isMoved() && row.step() < step).forEach(row -> row.follow(login));
        all.stream().filter(row -> row.isMoved() && row.step() > step).forEach(rows::delete);
    }

    private Map<String, String> allowed(String team, Map<String, String> to) {
        Map<String, Set<String>> groups = work.groups(to.keySet());
        Map<String, Set<String>> roles = new HashMap<>();
        to.values().stream().filter(Objects::nonNull).distinct().filter(login -> memberships.memberOf(login).contains(team))
                .forEach(login -> roles.put(login, memberships.rolesOf(login)));
        Map<String, String> allowed = new HashMap<>();
        to.forEach((task, login) -> {
            Set<String> needed = groups.getOrDefault(task, Set.of());
            if (roles.containsKey(login) && (needed.isEmpty() || needed.stream().anyMatch(roles.get(login)::contains))) {
                allowed.put(task, login);
            }
        });
        return allowed;
    }
}
