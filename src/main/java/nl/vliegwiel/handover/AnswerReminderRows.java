package nl.vliegwiel.handover;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AnswerReminderRows extends Repository<AnswerReminder, UUID> {

    AnswerReminder save(AnswerReminder reminder);

    List<AnswerReminder> findByHandoverIdOrderBySequence(UUID handoverId);
}
