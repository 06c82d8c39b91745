package nl.vliegwiel.absence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vliegwiel.absence.Workloads.OpenTaskOf;
import nl.vliegwiel.contactperson.HouseholdSuccession;
import nl.vliegwiel.dossier.Dossiers;
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
    private final Parting parting;
    private final Dossiers dossiers;

    AbsenceSteps(Absences absences, StandIns standIns, TaskMoves moves, Workloads work, HouseholdSuccession succession, Parting parting,
            Dossiers dossiers) {
        this.absences = absences;
        this.standIns = standIns;
        this.moves = moves;
        this.work = work;
        this.succession = succession;
        this.parting = parting;
        this.dossiers = dossiers;
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
        List<OpenTaskOf> onHand = work.of(absence.absent(), absence.team());
        List<OpenTaskOf> away = moves.stillAway(absence);
        Map<String, Cover> covers = absences.covers(absence).stream().collect(Collectors.toMap(Cover::reference, Function.identity()));
        Set<String> others = covers.values().stream().filter(this::hasSomebodyElse).map(Cover::reference).collect(Collectors.toSet());
        covers.values().stream().filter(cover -> cover.goesTo() != null).forEach(cover -> succession.keep(cover.reference(), absence.team(),
                absence.absent(), new Succession(cover.goesTo(), STOOD_IN, absence.endedBy())));
        Map<String, String> to = new HashMap<>();
        away.forEach(task -> to.put(task.id(), outcome == ReturnOutcome.LEFT || others.contains(String.valueOf(task.number())) ? task.worker()
                : absence.absent()));
        away.forEach(task -> Optional.ofNullable(covers.get(String.valueOf(task.number()))).map(Cover::goesTo)
                .ifPresent(login -> to.put(task.id(), login)));
        moves.bringBack(absence, away, to);
        if (outcome == ReturnOutcome.LEFT) {
            parting.leave(absence, onHand, covers);
        }
        absences.end(absence);
    }

    /** Meanwhile the household got another contact person in the usual way: what goes on there is that one's, or whoever has it. */
    private boolean hasSomebodyElse(Cover cover) {
        return !cover.contactPerson().equals(dossiers.get(cover.reference()).contactPerson());
    }
}
