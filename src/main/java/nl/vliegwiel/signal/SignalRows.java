package nl.vliegwiel.signal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignalRows extends Repository<Signal, UUID> {

    Signal save(Signal signal);

    Optional<Signal> findById(UUID id);

    Optional<Signal> findByNumber(String number);

    List<Signal> findFirst200ByTeamAndToldNeighbourhoodOrderByReceivedAtDesc(String team, String neighbourhood);

    List<Signal> findByDossierAndStatus(String dossier, SignalStatus status);

    List<Signal> findByDossierOrderByReceivedAt(String dossier);

    @Query(value = "select nextval('signal_number_seq')", nativeQuery = true)
    long nextNumber();
}
