package nl.vliegwiel.consultation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions that were asked about households. */
@Service
@Transactional
class Consultations {

    private final ConsultationRows rows;
    private final EntityManager entities;
    private final WorkingDays days;
    private final ConsultationProperties properties;

    Consultations(ConsultationRows rows, EntityManager entities, WorkingDays days, ConsultationProperties properties) {
        this.rows = rows;
        this.entities = entities;
        this.days = days;
        this.properties = properties;
    }

    /** @param domainLines what goes along with a named question; null for nothing */
    Consultation ask(CaseFile file, String login, AskColleague asked, String domainLines) {
        String number = "V%d-%06d".formatted(days.today().getYear(), rows.nextNumber());
        return rows.save(new Consultation(number, file, login, asked, domainLines, days.today(),
                days.after(days.today(), properties.answerWorkingDays())));
    }

    Consultation get(String id) {
        return rows.findById(UUID.fromString(id)).orElseThrow(() -> new IllegalStateException("No question has this id"));
    }

    /** The questions of this person that wait for an answer, by number. */
    List<Option> openOf(String login) {
        return rows.findByAskedByAndAnsweredOnIsNullAndWithdrawnOnIsNullOrderByNumber(login).stream()
                .map(open -> new Option(open.number() + " – dossier " + open.reference() + ", " + DutchDate.of(open.askedOn()), open.number())).toList();
    }

    /** @throws FormRejected when there is an answer by now, or it was withdrawn before */
    Consultation withdraw(String number, String login) {
        Consultation question = rows.findByNumberAndAskedBy(number, login).map(this::locked).filter(found -> found.withdrawnOn() == null)
                .orElseThrow(() -> new FormRejected("openQuestion", "Welke vraag?", "Deze vraag is al ingetrokken."));
        if (question.answer() != null) {
            throw new FormRejected("openQuestion", "Welke vraag?", "Deze vraag is intussen beantwoord. Lees het antwoord in uw takenlijst.");
        }
        question.withdraw(days.today());
        return question;
    }

    /** @throws FormRejected when the asker took the question back */
    void answer(String id, String answer, String login) {
        Consultation question = locked(get(id));
        if (!question.isOpen()) {
            throw new FormRejected(null, null, "Uw collega heeft deze vraag ingetrokken. U hoeft niet meer te antwoorden: ververs de takenlijst.");
        }
        question.answer(answer, login, days.today());
    }

    /** Answering and withdrawing may come in the same second: the second one waits here and then sees what the first one did. */
    private Consultation locked(Consultation question) {
        entities.flush();
        entities.refresh(question, LockModeType.PESSIMISTIC_WRITE);
        return question;
    }
}
