package nl.vliegwiel.handover;

import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** The team that was asked reads that the offer was taken back; it no longer looks into the dossier. */
@Component
class ReadWithdrawalForm implements DossierForm<ReadWithdrawal> {

    private final HandoverFile file;
    private final Responsibility responsibility;

    ReadWithdrawalForm(HandoverFile file, Responsibility responsibility) {
        this.file = file;
        this.responsibility = responsibility;
    }

    @Override
    public String key() {
        return "read-withdrawal";
    }

    @Override
    public Class<ReadWithdrawal> type() {
        return ReadWithdrawal.class;
    }

    @Override
    public ReadWithdrawal show(FormContext context) {
        Handover handover = file.handover(context);
        Withdrawal withdrawal = handover.withdrawal();
        return new ReadWithdrawal(file.household(context), file.team(handover.fromTeam()), file.colleague(withdrawal.by()),
                DutchDate.of(withdrawal.on()), withdrawal.reason());
    }

    @Override
    public Decisions submit(FormContext context, ReadWithdrawal answers) {
        responsibility.end(file.handover(context));
        return Decisions.none();
    }
}
