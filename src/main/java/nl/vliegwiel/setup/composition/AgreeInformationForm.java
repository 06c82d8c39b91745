package nl.vliegwiel.setup.composition;

import java.util.List;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.RoundSheet;
import nl.vliegwiel.setup.Step;
import nl.vliegwiel.sharing.SharingChoices;
import org.springframework.stereotype.Component;

/** Agrees with each partner on what the team may share with it, or that it shares nothing. */
@Component
class AgreeInformationForm implements DossierForm<AgreeInformation> {

    private final RoundSheet sheet;
    private final InformationTerms terms;
    private final SharingChoices choices;

    AgreeInformationForm(RoundSheet sheet, InformationTerms terms, SharingChoices choices) {
        this.sheet = sheet;
        this.terms = terms;
        this.choices = choices;
    }

    @Override
    public String key() {
        return "agree-information";
    }

    @Override
    public Class<AgreeInformation> type() {
        return AgreeInformation.class;
    }

    @Override
    public AgreeInformation show(FormContext context) {
        Round round = sheet.round(context);
        return new AgreeInformation(sheet.title(round), sheet.why(round, Step.COMPOSITION), choices.purposes(), choices.bases(), choices.data(),
                terms.filledIn(round));
    }

    @Override
    public List<FormRejected.Fault> objections(FormContext context, AgreeInformation answers) {
        return InformationRules.faults(answers.rows());
    }

    @Override
    public Decisions submit(FormContext context, AgreeInformation answers) {
        terms.decide(sheet.round(context), answers.rows());
        return Decisions.none();
    }
}
