package nl.vliegwiel.outreach;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Rests extends Repository<Rest, UUID> {

    Rest save(Rest rest);

    List<Rest> findByReferenceOrderByDecidedOn(String reference);
}
