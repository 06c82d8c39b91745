package nl.vliegwiel.reachingout;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BatchRows extends Repository<Batch, UUID> {

    Batch save(Batch batch);

    Optional<Batch> findByNumber(String number);

    @Query("select distinct b from Batch b join b.households h where h.dossier = ?1 order by b.recordedAt")
    List<Batch> findByDossier(String dossier);

    @Query(value = "select nextval('reaching_out_number_seq')", nativeQuery = true)
    long nextNumber();
}
