package nl.vliegwiel.handover;

import java.time.LocalDate;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** The second line sees what travels with the household, meets it together with the first line, and accepts or declines with a reason. */
@Component
class AssessHandoverForm implements DossierForm<AssessHandover> {

    private final HandoverFile file;
    private final HandoverDates dates;

    AssessHandoverForm(HandoverFile file, HandoverDates dates) {
        this.file = file;
        this.dates = dates;
    }

    @Override
    public String key() {
        return "assess-handover";
    }

    @Override
    public Class<AssessHandover> type() {
        return AssessHandover.class;
    }

    @Override
    public AssessHandover show(FormContext context) {
        Handover handover = file.handover(context);
        Offer offer = handover.offer();
        return new AssessHandover(file.household(context), file.team(handover.fromTeam()), file.colleague(handover.preparedBy()), offer.reason(),
                offer.summary(), DutchDate.of(offer.conversationProposedOn()), handover.chased(), null, null, null);
    }

    @Override
    public Decisions submit(FormContext context, AssessHandover answers) {
        requireHeld(answers.conversationOn());
        file.handover(context).answer(new Reply(answers.handoverAnswer(), answers.conversationOn(), answers.declineReason(),
                dates.today(), context.actor().id()));
        return Decisions.none().with(HandoverVariables.HANDOVER_ANSWER, answers.handoverAnswer());
    }

    /** Accepting comes after the three have met, not before. */
    private void requireHeld(LocalDate conversation) {
        if (conversation != null && conversation.isAfter(dates.today())) {
            throw new FormRejected("conversationOn", "Datum van het driegesprek", "Kies vandaag of een eerdere datum.");
        }
    }
}
