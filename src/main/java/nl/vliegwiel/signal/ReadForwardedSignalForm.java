package nl.vliegwiel.signal;

import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

@Component
class ReadForwardedSignalForm implements DossierForm<ReadForwardedSignal> {

    private final Signals signals;

    ReadForwardedSignalForm(Signals signals) {
        this.signals = signals;
    }

    @Override
    public String key() {
        return "read-forwarded-signal";
    }

    @Override
    public Class<ReadForwardedSignal> type() {
        return ReadForwardedSignal.class;
    }

    @Override
    public ReadForwardedSignal show(FormContext context) {
        Report report = signals.get(context.number()).report();
        return new ReadForwardedSignal(report.householdName(), context.number(), report.acuteDanger());
    }

    @Override
    public Decisions submit(FormContext context, ReadForwardedSignal answers) {
        return Decisions.none();
    }
}
