package nl.vliegwiel.outreach;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Rests extends Repository<Rest, UUID> {

    Rest save(Rest rest);

    Optional<Rest> findFirstByReferenceOrderByDecidedOnDesc(String reference);

    List<Rest> findByReferenceOrderByDecidedOn(String reference);
}
