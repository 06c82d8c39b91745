package nl.vliegwiel.absence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who is away, who takes over and how it ends. */
@Service
@Transactional
class Absences {

    private final AbsenceRows rows;
    private final CoverRows covers;
    private final HandedTaskRows handed;
    private final Clock clock;

    Absences(AbsenceRows rows, CoverRows covers, HandedTaskRows handed, Clock clock) {
        this.rows = rows;
        this.covers = covers;
        this.handed = handed;
        this.clock = clock;
    }

    /** Under a new number. */
    Absence arrange(String team, String absent, LocalDate from, LocalDate back, String by) {
        String number = "A%d-%06d".formatted(LocalDate.now(clock).getYear(), rows.nextNumber());
        return rows.save(new Absence(number, team, absent, from, back, by, Instant.now(clock)));
    }

    /** Whoever asks next waits until this arrangement is kept: of two at once the second one sees the first. */
    void oneAtATime() {
        rows.lock();
    }

    Absence get(String number) {
        return rows.findByNumber(number).orElseThrow(() -> new IllegalStateException("No absence " + number));
    }

    /** Those of a team that are not over. */
    List<Absence> ofTeam(String team) {
        return rows.findByTeamAndStatusNot(team, AbsenceStatus.ENDED);
    }

    /**
     * @param households who stands in, for each
     * @param tasks login of who does it by task; null for one that waits
     * @param standBy login of who does whatever else comes; null when that waits
     */
    void divide(Absence absence, List<Cover> households, Map<String, String> tasks, String standBy) {
        households.forEach(covers::save);
        tasks.forEach((task, login) -> handed.save(new HandedTask(absence.id(), task, login)));
        absence.divide(standBy);
    }

    void callOff(Absence absence, String by) {
        absence.callOff(by, Instant.now(clock));
    }

    /** @param goTo login of who keeps the contact for good, by number; the others go back */
    void goBack(Absence absence, Map<String, String> goTo, String by) {
        List<Cover> known = covers(absence);
        known.forEach(cover -> cover.goTo(goTo.get(cover.reference())));
        goTo.keySet().stream().filter(number -> known.stream().noneMatch(cover -> cover.reference().equals(number)))
                .map(number -> new Cover(absence.id(), number, absence.absent(), null)).forEach(cover -> {
                    cover.goTo(goTo.get(cover.reference()));
                    covers.save(cover);
                });
        absence.goesBack(by);
    }

    void end(Absence absence) {
        absence.end(Instant.now(clock));
    }

    List<Cover> covers(Absence absence) {
        return covers.findByAbsenceIdIn(List.of(absence.id()));
    }
}
