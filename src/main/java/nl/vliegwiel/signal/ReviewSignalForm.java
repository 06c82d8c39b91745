package nl.vliegwiel.signal;

import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

@Component
class ReviewSignalForm implements DossierForm<ReviewSignal> {

    private final Signals signals;
    private final SignalSheet sheet;

    ReviewSignalForm(Signals signals, SignalSheet sheet) {
        this.signals = signals;
        this.sheet = sheet;
    }

    @Override
    public String key() {
        return "review-signal";
    }

    @Override
    public Class<ReviewSignal> type() {
        return ReviewSignal.class;
    }

    @Override
    public ReviewSignal show(FormContext context) {
        Signal signal = signal(context);
        Report report = signal.report();
        return new ReviewSignal(report.householdName(), sheet.member(report), sheet.address(report), report.phone(), sheet.received(signal),
                sheet.urgency(report), sheet.concerns(report.concerns()), report.description(), report.reporter(),
                signal.triageOutcome().label(), crisis(signal.handling()), null, null);
    }

    @Override
    public Decisions submit(FormContext context, ReviewSignal answers) {
        signal(context).review(answers.review(), answers.reviewNote(), context.actor().id(), signals.now());
        return Decisions.none();
    }

    private Signal signal(FormContext context) {
        return signals.byId(context.variable(SignalVariables.SIGNAL_ID));
    }

    private static String crisis(Handling handling) {
        if (handling.crisisService() == null) {
            return null;
        }
        String agreed = handling.crisisAgreements();
        return handling.crisisService().label() + (agreed == null ? "" : "\n" + agreed);
    }
}
