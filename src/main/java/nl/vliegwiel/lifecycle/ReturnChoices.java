package nl.vliegwiel.lifecycle;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReturnChoices extends Repository<ReturnChoice, UUID> {

    ReturnChoice save(ReturnChoice choice);
}
