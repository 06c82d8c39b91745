package nl.vliegwiel.consultation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The question a step is about, on either side. */
@Component
class QuestionOfDelegate {

    private final Consultations consultations;

    QuestionOfDelegate(Consultations consultations) {
        this.consultations = consultations;
    }

    Consultation step(DelegateExecution execution) {
        return consultations.get(ConsultationVariables.CONSULTATION_ID.decode(execution.getVariable(ConsultationVariables.CONSULTATION_ID.name())));
    }
}
