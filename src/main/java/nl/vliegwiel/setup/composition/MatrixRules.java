package nl.vliegwiel.setup.composition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.setup.composition.ComposeTeam.LeaverRow;
import nl.vliegwiel.setup.composition.ComposeTeam.PersonRow;
import org.springframework.stereotype.Component;

/** What the form of the matrix cannot check itself. Any answer may be null: the form itself may have refused it. */
@Component
class MatrixRules {

    private static final int LONGEST_WEEK = 40;

    private final TeamPeople people;
    private final DomainCover coverage;

    MatrixRules(TeamPeople people, DomainCover coverage) {
        this.people = people;
        this.coverage = coverage;
    }

    List<Fault> faults(ComposeTeam answers) {
        List<Fault> faults = new ArrayList<>();
        if (answers.rows().isEmpty()) {
            faults.add(new Fault("people", "Wie werkt er in het team?", "Vul ten minste één persoon in."));
        }
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < answers.rows().size(); place++) {
            PersonRow row = answers.rows().get(place);
            faults.addAll(person(row, place, seen));
            faults.addAll(numbers(row, place));
        }
        faults.addAll(successors(answers));
        return faults;
    }

    private List<Fault> person(PersonRow row, int place, Set<String> seen) {
        if (row.person() == null) {
            return List.of();
        }
        List<Fault> faults = new ArrayList<>();
        if (!people.exists(row.person())) {
            faults.add(fault(place, "person", "Wie?", "Deze persoon is niet bekend. Kies iemand uit de lijst."));
        } else if (people.needsOwnAccount(row.person())) {
            faults.add(fault(place, "person", "Wie?", "Dit account is van een andere organisatie en werkt al voor teams. "
                    + "Vraag de beheerder om een eigen account voor deze persoon."));
        }
        if (row.role() == MemberRole.COORDINATOR && people.exists(row.person()) && !people.isCoordinator(row.person())) {
            faults.add(fault(place, "role", "Rol in het team", "Deze persoon is geen coördinator. Vraag de beheerder om die rol, of kies sociaal werker."));
        }
        if (!seen.add(row.person())) {
            faults.add(fault(place, "person", "Wie?", "Deze persoon staat al in de lijst. Noem iedereen één keer."));
        }
        return faults;
    }

    private List<Fault> numbers(PersonRow row, int place) {
        List<Fault> faults = new ArrayList<>();
        if (row.hours() != null && (row.hours() < 1 || row.hours() > LONGEST_WEEK)) {
            faults.add(fault(place, "hours", "Uren per week", "Vul een getal in van 1 tot en met " + LONGEST_WEEK + "."));
        }
        if (row.domains() != null && !row.domains().stream().allMatch(coverage::knows)) {
            faults.add(fault(place, "domains", "Heeft kennis van", "Dit leefgebied is niet bekend. Kies uit de lijst."));
        }
        return faults;
    }

    private static Fault fault(int place, String field, String label, String message) {
        return new Fault("people[" + place + "]." + field, label, message);
    }

    /** Nobody leaves the team without a colleague for the households. */
    private static List<Fault> successors(ComposeTeam answers) {
        Set<String> stay = answers.rows().stream().map(PersonRow::person).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> workers = answers.rows().stream().filter(row -> row.role() == MemberRole.WORKER).map(PersonRow::person)
                .filter(Objects::nonNull).collect(Collectors.toSet());
        List<Fault> faults = new ArrayList<>();
        for (int place = 0; place < answers.leaving().size(); place++) {
            LeaverRow row = answers.leaving().get(place);
            if (row.login() != null && !stay.contains(row.login()) && !workers.contains(String.valueOf(row.successor()))) {
                faults.add(new Fault("leavers[" + place + "].successor", "Wie neemt de huishoudens over?",
                        row.successor() == null ? "Deze collega staat niet meer in het team. Kies wie de huishoudens overneemt."
                                : "Kies een sociaal werker van het nieuwe team."));
            }
        }
        return faults;
    }
}
