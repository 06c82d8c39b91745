package nl.vliegwiel.absence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Replacements;
import nl.vliegwiel.process.Substitutes;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who acts today for colleagues who are away. The contact person stays the contact person. */
@Service
@Transactional
public class StandIns implements Substitutes, Replacements {

    private final AbsenceRows absences;
    private final CoverRows covers;
    private final HandedTaskRows handed;
    private final WorkingDays days;

    StandIns(AbsenceRows absences, CoverRows covers, HandedTaskRows handed, WorkingDays days) {
        this.absences = absences;
        this.covers = covers;
        this.handed = handed;
        this.days = days;
    }

    /** By number, for those of these households whose contact person is away today; in two queries for all of them. */
    @Transactional(readOnly = true)
    public Map<String, StandIn> of(Collection<CaseFile> files) {
        Acting acting = acting(files.stream().map(CaseFile::reference).toList());
        Map<String, StandIn> found = new HashMap<>();
        files.stream().filter(file -> file.isOpen() && file.contactPerson() != null)
                .forEach(file -> acting.of(file.contactPerson(), file.team()).ifPresent(away -> found.put(file.reference(), new StandIn(
                        acting.insteadOf(file.contactPerson(), file.team(), file.reference()).orElse(null), away.absence().backOn()))));
        return found;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> actingFor(Collection<CaseFile> files) {
        Map<String, String> logins = new HashMap<>();
        of(files).forEach((number, standIn) -> Optional.ofNullable(standIn.login()).ifPresent(login -> logins.put(number, login)));
        return logins;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> insteadOf(String holder, String team, String number) {
        return acting(number == null ? List.of() : List.of(number)).insteadOf(holder, team, number);
    }

    @Override
    public void taken(String task, String holder, String team, String number, String substitute) {
        List<Absence> because = acting(number == null ? List.of() : List.of(number)).because(holder, team, number);
        for (int step = 0; step < because.size(); step++) {
            HandedTask row = new HandedTask(because.get(step).id(), task, substitute);
            row.moveTo(substitute, step);
            handed.save(row);
        }
    }

    /** Of today, as far as these households go. */
    Acting acting(Collection<String> numbers) {
        List<Absence> running = absences.findByStatusAndFromOnLessThanEqual(AbsenceStatus.DIVIDED, days.today());
        List<UUID> ids = running.stream().map(Absence::id).toList();
        Map<UUID, List<Cover>> known = ids.isEmpty() || numbers.isEmpty() ? Map.of()
                : covers.findByAbsenceIdInAndReferenceIn(ids, numbers).stream().collect(Collectors.groupingBy(Cover::absenceId));
        return new Acting(running.stream().map(absence -> new Acting.Away(absence, known.getOrDefault(absence.id(), List.of()).stream()
                .collect(Collectors.toMap(Cover::reference, cover -> Optional.ofNullable(cover.standIn()))))).toList());
    }
}
