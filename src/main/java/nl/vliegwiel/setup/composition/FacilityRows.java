package nl.vliegwiel.setup.composition;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FacilityRows extends Repository<Facility, UUID> {

    Facility save(Facility facility);

    List<Facility> findByNumberOrderBySequence(String number);

    void delete(Facility facility);
}
