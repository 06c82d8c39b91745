package nl.vliegwiel.consultation;

import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.stereotype.Component;

@Component
class AnswerQuestionForm implements DossierForm<AnswerQuestion> {

    private final Consultations consultations;
    private final Dossiers dossiers;
    private final Colleagues colleagues;
    private final TeamDirectory teams;

    AnswerQuestionForm(Consultations consultations, Dossiers dossiers, Colleagues colleagues, TeamDirectory teams) {
        this.consultations = consultations;
        this.dossiers = dossiers;
        this.colleagues = colleagues;
        this.teams = teams;
    }

    @Override
    public String key() {
        return "answer-question";
    }

    @Override
    public Class<AnswerQuestion> type() {
        return AnswerQuestion.class;
    }

    @Override
    public AnswerQuestion show(FormContext context) {
        Consultation question = consultations.get(context.variable(ConsultationVariables.CONSULTATION_ID));
        LegalBasis basis = question.legalBasis();
        return new AnswerQuestion(question.number(), colleagues.nameOf(question.askedBy()) + ", " + teams.nameOf(question.askedIn()),
                basis == null ? null : dossiers.get(question.reference()).household().name(), basis == null ? null : basis.label(),
                question.question(), question.domainLines(), null);
    }

    @Override
    public Decisions submit(FormContext context, AnswerQuestion answers) {
        consultations.answer(context.variable(ConsultationVariables.CONSULTATION_ID), answers.answer(), context.actor().id());
        return Decisions.none();
    }
}
