package nl.vliegwiel.signal;

import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

@Component
class CallCrisisServiceForm implements DossierForm<CallCrisisService> {

    private final Signals signals;
    private final SignalSheet sheet;

    CallCrisisServiceForm(Signals signals, SignalSheet sheet) {
        this.signals = signals;
        this.sheet = sheet;
    }

    @Override
    public String key() {
        return "call-crisis-service";
    }

    @Override
    public Class<CallCrisisService> type() {
        return CallCrisisService.class;
    }

    @Override
    public CallCrisisService show(FormContext context) {
        Signal signal = signals.get(context.number());
        Report report = signal.report();
        return new CallCrisisService(report.householdName(), sheet.member(report), sheet.address(report), report.phone(),
                report.description(), null, signal.caseEntry(), null, signal.dossier() != null);
    }

    @Override
    public Decisions submit(FormContext context, CallCrisisService answers) {
        signals.get(context.number()).callCrisisService(answers.crisisService(), answers.crisisAgreements(), answers.afterCrisis(),
                context.actor().id(), signals.now());
        return Decisions.none();
    }
}
