package nl.vliegwiel.consultation;

import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.DossierBlock.Text;
import nl.vliegwiel.dossier.TaskTopic;
import org.springframework.stereotype.Component;

/** A question to a colleague. Who asked it has the dossier; who answers it reads no more than the form tells. */
@Component
class QuestionTopic implements TaskTopic {

    private final ConsultationRows rows;

    QuestionTopic(ConsultationRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Topic> of(String number) {
        return rows.findByNumber(number).map(question -> new Topic("Vraag " + number, List.of(new Text(question.question())), question.reference()));
    }
}
