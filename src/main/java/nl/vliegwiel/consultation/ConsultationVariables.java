package nl.vliegwiel.consultation;

import java.util.Date;
import java.util.List;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** What the processes of a question know, on both sides. */
@Component
@EnableConfigurationProperties(ConsultationProperties.class)
class ConsultationVariables implements ProcessVariables {

    static final Variable<QuestionWish> QUESTION_WISH = Variable.code("questionWish", QuestionWish.class);
    static final Variable<String> CONSULTATION_ID = Variable.id("consultationId");
    /** Login of who asks. */
    static final Variable<String> ASKER = Variable.account("asker");
    /** Login of who is asked; null when a whole team is. */
    static final Variable<String> ANSWERER = Variable.account("answerer");
    static final Variable<Date> ANSWER_BY = Variable.moment("answerBy");

    @Override
    public List<Variable<?>> declared() {
        return List.of(QUESTION_WISH, CONSULTATION_ID, ASKER, ANSWERER, ANSWER_BY);
    }
}
