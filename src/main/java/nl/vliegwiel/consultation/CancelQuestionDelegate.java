package nl.vliegwiel.consultation;

import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody needs to answer any more. */
@Component
class CancelQuestionDelegate implements JavaDelegate {

    private static final String QUESTION_CANCELLED = "consultation.questionCancelled";

    private final QuestionOfDelegate questions;
    private final ProcessMessages messages;

    CancelQuestionDelegate(QuestionOfDelegate questions, ProcessMessages messages) {
        this.questions = questions;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Consultation question = questions.step(execution);
        messages.send(QUESTION_CANCELLED, question.number(), ConsultationVariables.CONSULTATION_ID, question.id(), Decisions.none());
    }
}
