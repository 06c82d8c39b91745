package nl.vliegwiel.decision;

import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

@Component
class ReadRejectionForm implements DossierForm<ReadRejection> {

    private final DecisionSheet sheet;
    private final CaseDecisions decisions;

    ReadRejectionForm(DecisionSheet sheet, CaseDecisions decisions) {
        this.sheet = sheet;
        this.decisions = decisions;
    }

    @Override
    public String key() {
        return "read-rejection";
    }

    @Override
    public Class<ReadRejection> type() {
        return ReadRejection.class;
    }

    @Override
    public ReadRejection show(FormContext context) {
        CaseDecision decision = sheet.decision(context);
        return new ReadRejection(sheet.household(context).name(), decision.proposal().kind().label(), decision.proposal().what(),
                sheet.outcome(decision), null);
    }

    @Override
    public Decisions submit(FormContext context, ReadRejection answers) {
        sheet.decision(context).readRejection(answers.nextStep(), decisions.today());
        return Decisions.none();
    }
}
