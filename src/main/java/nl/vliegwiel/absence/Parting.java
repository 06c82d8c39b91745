package nl.vliegwiel.absence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vliegwiel.absence.Workloads.OpenTaskOf;
import nl.vliegwiel.contactperson.HouseholdSuccession;
import org.springframework.stereotype.Component;

/** Somebody does not come back: no work stays behind, and nobody else who is away counts on this person. */
@Component
class Parting {

    private final AbsenceRows absences;
    private final CoverRows covers;
    private final HandedTaskRows handed;
    private final StandIns standIns;
    private final TaskMoves moves;
    private final HouseholdSuccession succession;
    private final Staff staff;

    Parting(AbsenceRows absences, CoverRows covers, HandedTaskRows handed, StandIns standIns, TaskMoves moves, HouseholdSuccession succession,
            Staff staff) {
        this.absences = absences;
        this.covers = covers;
        this.handed = handed;
        this.standIns = standIns;
        this.moves = moves;
        this.succession = succession;
        this.staff = staff;
    }

    /**
     * @param onHand what the person had before anything of it went on
     * @param own by household
     */
    void leave(Absence absence, List<OpenTaskOf> onHand, Map<String, Cover> own) {
        String next = member(absence, absence.standBy()).orElse(null);
        if (next != null) {
            succession.handOver(absence.team(), absence.absent(), next, absence.endedBy());
        }
        replace(absence, next, own);
        Acting acting = standIns.acting(onHand.stream().map(OpenTaskOf::number).filter(Objects::nonNull).distinct().toList());
        Map<String, String> to = new HashMap<>();
        onHand.forEach(task -> to.put(task.id(), Optional.ofNullable(own.get(task.number())).map(Cover::goesTo).or(() -> Optional.ofNullable(next))
                .map(login -> acting.insteadOf(login, absence.team(), task.number()).orElse(login)).orElse(null)));
        moves.leave(absence, to);
    }

    /** Where this person was to stand in for others of the team, now or later. */
    private void replace(Absence absence, String next, Map<String, Cover> own) {
        String leaver = absence.absent();
        Map<UUID, Absence> others = absences.findByTeamAndStatusNot(absence.team(), AbsenceStatus.ENDED).stream()
                .filter(other -> !other.id().equals(absence.id())).collect(Collectors.toMap(Absence::id, Function.identity()));
        others.values().stream().filter(other -> leaver.equals(other.standBy())).forEach(other -> other.leaveTheRestTo(besides(other, next)));
        covers.findByAbsenceIdIn(others.keySet()).stream().filter(cover -> leaver.equals(cover.standIn())).forEach(cover ->
                cover.standsIn(besides(others.get(cover.absenceId()), standIn(absence, own.get(cover.reference())).orElse(next))));
        handed.findByAbsenceIdIn(others.keySet()).stream().filter(task -> !task.isMoved() && leaver.equals(task.holder()))
                .forEach(task -> task.follow(besides(others.get(task.absenceId()), next)));
    }

    /** Whoever was chosen for this household while the person was away. */
    private Optional<String> standIn(Absence absence, Cover own) {
        return Optional.ofNullable(own).flatMap(cover -> member(absence, cover.standIn()));
    }

    private Optional<String> member(Absence absence, String login) {
        return Optional.ofNullable(login).filter(one -> staff.has(absence.team(), one));
    }

    /** Nobody stands in for herself. */
    private static String besides(Absence other, String next) {
        return other.absent().equals(next) ? null : next;
    }
}
