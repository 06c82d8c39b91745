package nl.vliegwiel.absence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AbsenceRows extends Repository<Absence, UUID> {

    Absence save(Absence absence);

    Optional<Absence> findByNumber(String number);

    List<Absence> findByNumberIn(Collection<String> numbers);

    List<Absence> findByStatusAndFromOnLessThanEqual(AbsenceStatus status, LocalDate day);

    List<Absence> findByTeamAndStatusNot(String team, AbsenceStatus status);

    /** Waits until nobody else arranges one. */
    @Query(value = "select id from absence_register where id = 1 for update", nativeQuery = true)
    Integer lock();

    @Query(value = "select nextval('absence_number_seq')", nativeQuery = true)
    long nextNumber();
}
