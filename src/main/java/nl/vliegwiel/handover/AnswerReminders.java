package nl.vliegwiel.handover;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was said each time that somebody asked after an answer. */
@Service
@Transactional
class AnswerReminders {

    private final AnswerReminderRows rows;
    private final Colleagues colleagues;
    private final WorkingDays days;

    AnswerReminders(AnswerReminderRows rows, Colleagues colleagues, WorkingDays days) {
        this.rows = rows;
        this.colleagues = colleagues;
        this.days = days;
    }

    void add(Handover handover, String agreed, String login) {
        rows.save(new AnswerReminder(handover.id(), agreed, login, days.today(), of(handover).size() + 1));
    }

    /** A line for each time, oldest first; null when nobody asked. */
    String told(Handover handover) {
        List<AnswerReminder> all = of(handover);
        return all.isEmpty() ? null : all.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private List<AnswerReminder> of(Handover handover) {
        return rows.findByHandoverIdOrderBySequence(UUID.fromString(handover.id()));
    }

    private String line(AnswerReminder reminder) {
        return DutchDate.of(reminder.askedOn()) + ", " + colleagues.nameOf(reminder.askedBy()) + ": " + reminder.agreed();
    }
}
