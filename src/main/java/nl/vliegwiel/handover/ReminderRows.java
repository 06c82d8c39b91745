package nl.vliegwiel.handover;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReminderRows extends Repository<Reminder, UUID> {

    Reminder save(Reminder reminder);

    List<Reminder> findByHandoverIdOrderBySequence(UUID handoverId);
}
