package nl.vliegwiel.handover;

import java.util.Optional;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Member;
import nl.vliegwiel.time.DutchDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(1)
class HouseholdPart implements SummaryPart {

    @Override
    public Optional<String> tell(CaseFile file) {
        String members = file.household().members().stream().map(HouseholdPart::member).collect(Collectors.joining(", "));
        return Optional.of("Huishouden: " + (members.isEmpty() ? file.household().name() : members)
                + "\nBij het team sinds: " + DutchDate.of(file.openedOn()));
    }

    private static String member(Member member) {
        return member.birthDate() == null ? member.name() : member.name() + " (" + DutchDate.of(member.birthDate()) + ")";
    }
}
