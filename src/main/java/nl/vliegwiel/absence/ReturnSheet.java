package nl.vliegwiel.absence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.team.Colleagues.Colleague;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** What went to whom, and what became of it meanwhile. */
@Component
class ReturnSheet {

    static final String BACK = "BACK";

    private final Dossiers dossiers;
    private final Absences absences;
    private final Staff staff;
    private final TeamDirectory teams;

    ReturnSheet(Dossiers dossiers, Absences absences, Staff staff, TeamDirectory teams) {
        this.dossiers = dossiers;
        this.absences = absences;
        this.staff = staff;
        this.teams = teams;
    }

    ReturnWork of(Absence absence) {
        Map<String, Cover> covers = covers(absence);
        List<CaseFile> open = open(absence);
        Set<String> numbers = open.stream().map(CaseFile::reference).collect(Collectors.toSet());
        String settled = covers.values().stream().filter(cover -> cover.contactPerson().equals(absence.absent())).map(Cover::reference)
                .filter(number -> !numbers.contains(number)).sorted().map(dossiers::get).map(this::became).collect(Collectors.joining("\n"));
        Option back = new Option("Terug naar " + staff.nameOf(absence.absent()), BACK);
        return new ReturnWork(staff.nameOf(absence.absent()), DivisionSheet.period(absence), null, null,
                open.stream().map(file -> new ReturnWork.Household(file.reference(), file.household().name() + " – " + file.reference(),
                        standIn(absence, covers.get(file.reference())), BACK)).toList(),
                settled.isEmpty() ? null : settled,
                Stream.concat(Stream.of(back), staff.besides(absence.team(), absence.absent()).stream().map(Colleague::option)).toList());
    }

    Map<String, Cover> covers(Absence absence) {
        return absences.covers(absence).stream().collect(Collectors.toMap(Cover::reference, Function.identity()));
    }

    /** Those that the absent one keeps the contact with, also if they came meanwhile. */
    private List<CaseFile> open(Absence absence) {
        return dossiers.openIn(absence.team()).stream().filter(file -> absence.absent().equals(file.contactPerson())).toList();
    }

    private String standIn(Absence absence, Cover cover) {
        return Optional.ofNullable(cover == null ? absence.standBy() : cover.standIn()).map(staff::nameOf).orElse("Niemand: dit bleef liggen");
    }

    private String became(CaseFile file) {
        String name = file.household().name() + " – " + file.reference() + ": ";
        if (!file.isOpen()) {
            return name + "gesloten op " + DutchDate.of(file.closedOn());
        }
        return name + (file.contactPerson() == null ? "nu bij " + teams.nameOf(file.team())
                : "nu bij " + staff.nameOf(file.contactPerson()) + ", " + teams.nameOf(file.team()));
    }
}
