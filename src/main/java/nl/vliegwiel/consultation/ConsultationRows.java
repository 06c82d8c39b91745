package nl.vliegwiel.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsultationRows extends Repository<Consultation, UUID> {

    Consultation save(Consultation consultation);

    Optional<Consultation> findById(UUID id);

    Optional<Consultation> findByNumber(String number);

    Optional<Consultation> findByNumberAndAskedBy(String number, String askedBy);

    List<Consultation> findByReferenceOrderByAskedOn(String reference);

    List<Consultation> findByAskedByAndAnsweredOnIsNullAndWithdrawnOnIsNullOrderByNumber(String askedBy);

    @Query(value = "select nextval('consultation_number_seq')", nativeQuery = true)
    long nextNumber();
}
