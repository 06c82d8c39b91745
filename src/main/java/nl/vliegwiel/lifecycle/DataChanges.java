package nl.vliegwiel.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.dossier.Member;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** Writes what changed into the household, and tells it in a line each: what it was, and what it is now. */
@Component
class DataChanges {

    private final WorkingDays days;

    DataChanges(WorkingDays days) {
        this.days = days;
    }

    /** @throws FormRejected when somebody who leaves is no member of this household */
    String apply(Household household, ReportHouseholdEvent report) {
        List<String> told = new ArrayList<>();
        report.changes().forEach(change -> told.addAll(switch (change) {
            case NAME -> rename(household, report.newName());
            case PHONE -> callOn(household, report.newPhone());
            case ADDRESS -> move(household, report.newAddress(), report.newNeighbourhood());
            case JOINED -> join(household, report.joined());
            case MOVED_OUT -> leave(household, report.movedOut(), "movedOut", "Wie is weggegaan?", Member.Leaving.MOVED_OUT);
            case DECEASED -> leave(household, report.deceased(), "deceased", "Wie is overleden?", Member.Leaving.DECEASED);
        }));
        return String.join("\n", told);
    }

    private static List<String> rename(Household household, String name) {
        String before = household.name();
        household.rename(name);
        return List.of("Naam: " + name + was(before));
    }

    private static List<String> callOn(Household household, String phone) {
        String before = household.phone();
        household.callOn(phone);
        return List.of("Telefoonnummer: " + phone + was(before));
    }

    private static List<String> move(Household household, String address, String neighbourhood) {
        String before = household.address();
        household.moveTo(address, neighbourhood);
        return List.of("Adres: " + address + was(before));
    }

    private static String was(String before) {
        return before == null ? "" : " (was: " + before + ")";
    }

    private List<String> join(Household household, List<ReportHouseholdEvent.Newcomer> newcomers) {
        newcomers.forEach(person -> household.add(new Member(person.name(), past(person.birthDate()))));
        return newcomers.stream().map(person -> "Erbij: " + person.name()).toList();
    }

    private LocalDate past(LocalDate birthDate) {
        if (birthDate != null && birthDate.isAfter(days.today())) {
            throw new FormRejected("joined", "Wie is erbij gekomen?", "Een geboortedatum ligt niet in de toekomst.");
        }
        return birthDate;
    }

    private List<String> leave(Household household, List<String> ids, String field, String label, Member.Leaving how) {
        return ids.stream().map(id -> {
            Member member = household.members().stream().filter(present -> present.id().equals(UUID.fromString(id))).findFirst()
                    .orElseThrow(() -> new FormRejected(field, label, "Kies iemand van dit huishouden."));
            member.leave(days.today(), how);
            return how.label() + ": " + member.name();
        }).toList();
    }
}
