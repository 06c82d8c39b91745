package nl.vliegwiel.intake;

import java.util.List;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.dossier.Member;

/** Brings the members of a household in line with the rows of a form. */
final class HouseholdMembers {

    private HouseholdMembers() {
    }

    static List<MemberRow> rows(Household household) {
        return household.members().stream().map(MemberRow::of).toList();
    }

    static void update(Household household, List<MemberRow> rows) {
        List<Member> before = household.members();
        household.consistsOf(rows.stream().map(row -> member(before, row)).toList());
    }

    private static Member member(List<Member> before, MemberRow row) {
        Member member = before.stream().filter(known -> known.id().toString().equals(row.id())).findFirst()
                .orElseGet(() -> new Member(row.name(), row.birthDate()));
        member.correct(row.name(), row.birthDate());
        return member;
    }
}
