package nl.vliegwiel.absence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vliegwiel.absence.Workloads.OpenTaskOf;
import nl.vliegwiel.contactperson.HouseholdSuccession;
import nl.vliegwiel.dossier.Succession;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens by itself: work goes over on the first day, and back when the coordinator says so. Each twice changes nothing. */
@Service
@Transactional
class AbsenceSteps {

    private static final String STOOD_IN = "Neemt het over na een afwezigheid.";

    private final Absences absences;
    private final StandIns standIns;
    private final TaskMoves moves;
    private final Workloads work;
    private final HouseholdSuccession succession;
    private final Staff staff;

    AbsenceSteps(Absences absences, StandIns standIns, TaskMoves moves, Workloads work, HouseholdSuccession succession, Staff staff) {
        this.absences = absences;
        this.standIns = standIns;
        this.moves = moves;
        this.work = work;
        this.succession = succession;
        this.staff = staff;
    }

    /** What the absent one has on hand goes to whoever was chosen, household by household and task by task. */
    void handOver(String number) {
        Absence absence = absences.get(number);
        if (absence.status() == AbsenceStatus.DIVIDED) {
            List<OpenTaskOf> open = work.of(absence.absent(), absence.team());
            Acting acting = standIns.acting(open.stream().map(OpenTaskOf::number).filter(Objects::nonNull).distinct().toList());
            Map<String, HandedTask> chosen = moves.chosen(absence);
            Map<String, String> to = new HashMap<>();
            open.forEach(task -> taker(absence, task, acting, chosen.get(task.id())).ifPresent(login -> to.put(task.id(), login)));
            moves.handOver(absence, to);
        }
    }

    private static Optional<String> taker(Absence absence, OpenTaskOf task, Acting acting, HandedTask chosen) {
        if (chosen == null || chosen.isMoved()) {
            return acting.insteadOf(absence.absent(), absence.team(), task.number());
        }
        return Optional.ofNullable(chosen.holder())
                .map(login -> acting.insteadOf(login, absence.team(), task.number()).orElse(login));
    }

    /** What still is with somebody else goes back, or stays there for good. Whoever does not come back leaves the rest to who stands by. */
    void settle(String number, ReturnOutcome outcome) {
        Absence absence = absences.get(number);
        if (absence.status() != AbsenceStatus.RETURNING) {
            return;
        }
        Map<String, String> kept = absences.covers(absence).stream().filter(cover -> cover.goesTo() != null)
                .collect(Collectors.toMap(Cover::reference, Cover::goesTo));
        List<OpenTaskOf> away = moves.stillAway(absence);
        kept.forEach((household, login) -> succession.keep(household, absence.team(), absence.absent(), new Succession(login, STOOD_IN, absence.endedBy())));
        moves.bringBack(absence, away, away.stream().collect(Collectors.toMap(OpenTaskOf::id,
                task -> Optional.ofNullable(task.number()).map(kept::get).orElse(outcome == ReturnOutcome.LEFT ? task.worker() : absence.absent()))));
        if (outcome == ReturnOutcome.LEFT && staff.has(absence.team(), absence.standBy())) {
            succession.handOver(absence.team(), absence.absent(), absence.standBy(), absence.endedBy());
        }
        absences.end(absence);
    }
}
