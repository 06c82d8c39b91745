package nl.vliegwiel.handover;

import java.util.Optional;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.dossier.Member;
import nl.vliegwiel.time.DutchDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(1)
class HouseholdPart implements SummaryPart {

    @Override
    public Optional<String> tell(CaseFile file) {
        Household household = file.household();
        String members = household.members().stream().map(HouseholdPart::member).collect(Collectors.joining(", "));
        return Optional.of("Huishouden: " + (members.isEmpty() ? household.name() : members)
                + line("Adres", household.address()) + line("Telefoon", household.phone())
                + line("Bij het team sinds", DutchDate.of(file.openedOn())));
    }

    private static String line(String label, String value) {
        return value == null ? "" : "\n" + label + ": " + value;
    }

    private static String member(Member member) {
        return member.birthDate() == null ? member.name() : member.name() + " (" + DutchDate.of(member.birthDate()) + ")";
    }
}
