package nl.vliegwiel.absence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.absence.Workloads.OpenTaskOf;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.team.Colleagues.Colleague;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** What there is to divide, and over whom: each household is proposed to the colleague who then has the fewest. */
@Component
class DivisionSheet {

    static final String STAYS = "STAYS";

    private static final String WAITS = "Niemand: dit blijft liggen";

    private final Dossiers dossiers;
    private final Absences absences;
    private final StandIns standIns;
    private final Workloads work;
    private final Staff staff;
    private final WorkingDays days;

    DivisionSheet(Dossiers dossiers, Absences absences, StandIns standIns, Workloads work, Staff staff, WorkingDays days) {
        this.dossiers = dossiers;
        this.absences = absences;
        this.standIns = standIns;
        this.work = work;
        this.staff = staff;
        this.days = days;
    }

    DivideWork of(Absence absence) {
        List<Taker> takers = takers(absence);
        List<OpenTaskOf> tasks = work.of(absence.absent(), absence.team());
        List<CaseFile> files = files(absence);
        Proposals proposals = new Proposals(takers, work.households(absence.team()));
        List<DivideWork.Household> households = files.stream().map(file -> new DivideWork.Household(file.reference(), name(absence, file),
                file.phase().label(), due(absence, file, tasks), proposals.next())).toList();
        Set<String> numbers = files.stream().map(CaseFile::reference).collect(Collectors.toSet());
        List<DivideWork.LooseTask> loose = tasks.stream().filter(task -> !task.isUnder(numbers))
                .map(task -> new DivideWork.LooseTask(task.id(), line(task), proposals.least())).toList();
        return new DivideWork(staff.nameOf(absence.absent()), period(absence), DivideDecision.DIVIDE, households, loose, proposals.least(),
                Stream.concat(takers.stream().map(Taker::option), Stream.of(new Option(WAITS, STAYS))).toList());
    }

    static String period(Absence absence) {
        return "Vanaf " + DutchDate.of(absence.fromOn()) + (absence.backOn() == null ? ", nog niet bekend tot wanneer"
                : ", weer terug op " + DutchDate.of(absence.backOn()));
    }

    /** Households that the absent one keeps the contact with, and those where the absent one stands in for somebody else. */
    private List<CaseFile> files(Absence absence) {
        List<CaseFile> open = dossiers.openIn(absence.team());
        Acting acting = standIns.acting(open.stream().map(CaseFile::reference).toList());
        return open.stream().filter(file -> absence.absent().equals(file.contactPerson()) || file.contactPerson() != null
                && acting.insteadOf(file.contactPerson(), file.team(), file.reference()).filter(absence.absent()::equals).isPresent()).toList();
    }

    private String name(Absence absence, CaseFile file) {
        return file.household().name() + " – " + file.reference()
                + (absence.absent().equals(file.contactPerson()) ? "" : " (vervangt hier " + staff.nameOf(file.contactPerson()) + ")");
    }

    private String due(Absence absence, CaseFile file, List<OpenTaskOf> tasks) {
        String lines = tasks.stream().filter(task -> file.reference().equals(task.number()))
                .filter(task -> absence.backOn() == null || task.dueAt() == null || dayOf(task.dueAt()).isBefore(absence.backOn()))
                .map(this::titled).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }

    private String line(OpenTaskOf task) {
        return titled(task) + (task.number() == null ? "" : dossiers.find(task.number()).map(file -> ", " + file.household().name() + " – ").orElse(", ")
                + task.number());
    }

    private String titled(OpenTaskOf task) {
        return task.name() + (task.dueAt() == null ? "" : ", vóór " + DutchDate.of(dayOf(task.dueAt())));
    }

    private LocalDate dayOf(Instant moment) {
        return days.dayOf(Date.from(moment));
    }

    /** Whoever is away on the first day takes nothing over; who goes away later is proposed last. */
    private List<Taker> takers(Absence absence) {
        List<Absence> others = absences.ofTeam(absence.team());
        return staff.besides(absence.team(), absence.absent()).stream()
                .map(colleague -> new Taker(colleague, others.stream().filter(other -> other.absent().equals(colleague.login()))
                        .filter(other -> other.overlaps(absence.fromOn(), absence.backOn())).findFirst().orElse(null)))
                .filter(taker -> taker.away() == null || taker.away().fromOn().isAfter(absence.fromOn())).toList();
    }

    /** @param away null unless this colleague goes away in the same time */
    private record Taker(Colleague colleague, Absence away) {

        String login() {
            return colleague.login();
        }

        Option option() {
            return away == null ? colleague.option()
                    : new Option(colleague.name() + " (zelf afwezig vanaf " + DutchDate.of(away.fromOn()) + ")", colleague.login());
        }
    }

    private static final class Proposals {

        private final List<Taker> takers;
        private final Map<String, Integer> counts;

        Proposals(List<Taker> takers, Map<String, Integer> counts) {
            this.takers = takers;
            this.counts = new HashMap<>(counts);
        }

        String next() {
            String login = least();
            counts.merge(login, 1, Integer::sum);
            return login;
        }

        String least() {
            return takers.stream().min(Comparator.<Taker, Boolean>comparing(taker -> taker.away() != null)
                    .thenComparing(taker -> counts.getOrDefault(taker.login(), 0))).map(Taker::login).orElse(STAYS);
        }
    }
}
