package nl.vliegwiel.signal;

import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

@Component
class GiveAdviceForm implements DossierForm<GiveAdvice> {

    private final Signals signals;

    GiveAdviceForm(Signals signals) {
        this.signals = signals;
    }

    @Override
    public String key() {
        return "give-advice";
    }

    @Override
    public Class<GiveAdvice> type() {
        return GiveAdvice.class;
    }

    @Override
    public GiveAdvice show(FormContext context) {
        Report report = signals.get(context.number()).report();
        return new GiveAdvice(report.householdName(), report.phone(), report.description(), report.reporter(), null);
    }

    @Override
    public Decisions submit(FormContext context, GiveAdvice answers) {
        signals.get(context.number()).answer(answers.advice(), context.actor().id(), signals.now());
        return Decisions.none();
    }
}
