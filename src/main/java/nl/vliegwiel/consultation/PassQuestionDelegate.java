package nl.vliegwiel.consultation;

import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import nl.vliegwiel.time.WorkingDays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The question goes to the team of who is asked, under its own number. */
@Component
class PassQuestionDelegate implements JavaDelegate {

    private static final String QUESTION_ASKED = "consultation.questionAsked";

    private final QuestionOfDelegate questions;
    private final ProcessMessages messages;
    private final WorkingDays days;

    PassQuestionDelegate(QuestionOfDelegate questions, ProcessMessages messages, WorkingDays days) {
        this.questions = questions;
        this.messages = messages;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Consultation question = questions.step(execution);
        messages.start(QUESTION_ASKED, question.toTeam(), question.number(), Decisions.none()
                .with(ConsultationVariables.CONSULTATION_ID, question.id())
                .with(ConsultationVariables.ANSWERER, question.toColleague())
                .with(ConsultationVariables.ANSWER_BY, days.closeOf(question.answerDueOn())));
    }
}
