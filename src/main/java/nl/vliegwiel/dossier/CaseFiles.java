package nl.vliegwiel.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseFiles extends Repository<CaseFile, String> {

    CaseFile save(CaseFile file);

    java.util.Optional<CaseFile> findById(String reference);

    /** With the people, in one query: a team has hundreds. */
    @Query("""
            select distinct c from CaseFile c join fetch c.household h left join fetch h.members
            where c.team = :team and c.closedOn is null order by c.reference""")
    List<CaseFile> openIn(String team);

    @Query("""
            select distinct c from CaseFile c join fetch c.household h left join fetch h.members
            where c.team = :team and c.closedOn >= :since order by c.reference""")
    List<CaseFile> closedIn(String team, LocalDate since);

    /** With the people, in one query. */
    @Query("select distinct c from CaseFile c join fetch c.household h left join fetch h.members where c.reference in :references")
    List<CaseFile> withNumbers(Collection<String> references);

    @Query(value = "select nextval('case_reference_seq')", nativeQuery = true)
    long nextNumber();
}
