package nl.vliegwiel.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.dossier.Member;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.team.Colleagues;
import org.springframework.stereotype.Component;

/** The people a plan speaks of: members of the household whose goal it is, and colleagues who keep it going. */
@Component
class PlanPeople {

    static final String HOUSEHOLD = "HOUSEHOLD";
    private static final String WHOLE_HOUSEHOLD = "Het hele huishouden";
    private final Colleagues colleagues;

    PlanPeople(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    static String code(UUID memberId) {
        return memberId == null ? HOUSEHOLD : memberId.toString();
    }

    /** Null for the whole household. */
    static UUID memberId(String code) {
        return code == null || code.equals(HOUSEHOLD) ? null : UUID.fromString(code);
    }

    List<Option> members(Household household) {
        List<Option> options = new ArrayList<>(List.of(new Option(WHOLE_HOUSEHOLD, HOUSEHOLD)));
        household.members().forEach(member -> options.add(new Option(member.name(), code(member.id()))));
        return options;
    }

    /** Colleagues of the team, and the contact person and earlier owners who may come from elsewhere (mission C5). */
    List<Option> owners(String team, CaseFile file, List<PlanGoal> goals) {
        Stream<String> others = Stream.concat(Stream.of(file).map(CaseFile::contactPerson), goals.stream().map(PlanGoal::owner));
        return Stream.concat(colleagues.inTeam(team, Colleagues.WORKER).stream().map(Colleagues.Colleague::login), others)
                .filter(Objects::nonNull).distinct().map(login -> new Option(colleagues.nameOf(login), login)).toList();
    }

    String nameOf(String owner) {
        return colleagues.nameOf(owner);
    }

    /** Somebody who left the household has no name any more. */
    String nameOf(Household household, UUID memberId) {
        return memberId == null ? WHOLE_HOUSEHOLD : household.members().stream().filter(member -> member.id().equals(memberId))
                .map(Member::name).findFirst().orElse("Woont niet meer bij het huishouden");
    }
}
