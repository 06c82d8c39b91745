package nl.vliegwiel.dossier;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseFiles extends Repository<CaseFile, String> {

    CaseFile save(CaseFile file);

    java.util.Optional<CaseFile> findById(String reference);

    List<CaseFile> findByTeamAndClosedOnIsNullOrderByReference(String team);

    List<CaseFile> findByTeamAndClosedOnIsNotNullOrderByReference(String team);

    @Query(value = "select nextval('case_reference_seq')", nativeQuery = true)
    long nextNumber();
}
