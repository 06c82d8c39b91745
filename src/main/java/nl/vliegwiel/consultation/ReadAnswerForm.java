package nl.vliegwiel.consultation;

import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** The asker reads the answer, which is in the dossier by now, and says what comes of it. */
@Component
class ReadAnswerForm implements DossierForm<ReadAnswer> {

    private final Consultations consultations;
    private final Dossiers dossiers;
    private final Colleagues colleagues;

    ReadAnswerForm(Consultations consultations, Dossiers dossiers, Colleagues colleagues) {
        this.consultations = consultations;
        this.dossiers = dossiers;
        this.colleagues = colleagues;
    }

    @Override
    public String key() {
        return "read-answer";
    }

    @Override
    public Class<ReadAnswer> type() {
        return ReadAnswer.class;
    }

    @Override
    public ReadAnswer show(FormContext context) {
        Consultation question = question(context);
        return new ReadAnswer(dossiers.get(context.number()).household().name(), question.number(), colleagues.nameOf(question.answeredBy()),
                DutchDate.of(question.answeredOn()), question.question(), question.answer(), null, null);
    }

    @Override
    public Decisions submit(FormContext context, ReadAnswer answers) {
        question(context).read(answers.outcome(), answers.outcomeWords());
        return Decisions.none();
    }

    private Consultation question(FormContext context) {
        return consultations.get(context.variable(ConsultationVariables.CONSULTATION_ID));
    }
}
