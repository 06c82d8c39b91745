package nl.vliegwiel.recognition;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.dossier.CaseFile;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Dossiers that may be the household that is told about, with the people in one query. */
interface Candidates extends Repository<CaseFile, String> {

    /** What a team may know: its own, open and closed, and those to which it has access although another team answers for them. */
    @Query("""
            select distinct c from CaseFile c join fetch c.household h left join fetch h.members
            where c.team = :team
              or exists (select 1 from DossierGrant g where g.reference = c.reference and g.team = :team and g.endedAt is null)""")
    List<CaseFile> knownTo(String team);

    /** Other teams' open ones, in this neighbourhood or with somebody of this birth date: people move. */
    @Query("""
            select distinct c from CaseFile c join fetch c.household h left join fetch h.members
            where c.closedOn is null and c.team <> :team
              and (h.neighbourhood = :neighbourhood
                or exists (select 1 from Member m where m member of h.members and m.birthDate = :birthDate))""")
    List<CaseFile> openElsewhere(String team, String neighbourhood, LocalDate birthDate);
}
