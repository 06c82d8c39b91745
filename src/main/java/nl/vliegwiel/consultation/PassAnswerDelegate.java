package nl.vliegwiel.consultation;

import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The answer goes back to who asked. */
@Component
class PassAnswerDelegate implements JavaDelegate {

    private static final String QUESTION_ANSWERED = "consultation.questionAnswered";

    private final QuestionOfDelegate questions;
    private final ProcessMessages messages;

    PassAnswerDelegate(QuestionOfDelegate questions, ProcessMessages messages) {
        this.questions = questions;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Consultation question = questions.step(execution);
        messages.send(QUESTION_ANSWERED, question.reference(), ConsultationVariables.CONSULTATION_ID, question.id(), Decisions.none());
    }
}
