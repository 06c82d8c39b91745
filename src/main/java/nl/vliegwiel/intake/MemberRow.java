package nl.vliegwiel.intake;

import java.time.LocalDate;
import nl.vliegwiel.dossier.Member;

/** @param id null for somebody who was not in the dossier yet */
record MemberRow(String id, String name, LocalDate birthDate) {

    static MemberRow of(Member member) {
        return new MemberRow(member.id().toString(), member.name(), member.birthDate());
    }
}
