package nl.vliegwiel.signal;

import java.util.List;
import nl.vliegwiel.dossier.CaseFile;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Cases of the first line that run, with the people in one query. */
interface OpenCases extends Repository<CaseFile, String> {

    @Query("""
            select distinct c from CaseFile c join fetch c.household h left join fetch h.members
            where c.closedOn is null and c.phase <> nl.vliegwiel.dossier.Phase.SECOND_LINE and c.team = :team""")
    List<CaseFile> inTeam(String team);

    @Query("""
            select distinct c from CaseFile c join fetch c.household h left join fetch h.members
            where c.closedOn is null and c.phase <> nl.vliegwiel.dossier.Phase.SECOND_LINE
              and c.team <> :team and h.neighbourhood = :neighbourhood""")
    List<CaseFile> elsewhere(String team, String neighbourhood);
}
