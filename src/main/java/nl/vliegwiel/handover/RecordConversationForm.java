package nl.vliegwiel.handover;

import java.time.LocalDate;
import java.util.Set;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** The team that was asked reads what travels, meets the household together with the other line, and writes down that it did. */
@Component
class RecordConversationForm implements DossierForm<RecordConversation> {

    /** What the field holds. */
    private static final int LONGEST = 200;
    private static final String LABEL = "Datum van het driegesprek";

    private final HandoverFile file;
    private final Handovers handovers;
    private final AnswerReminders reminders;
    private final Verdicts verdicts;
    private final HandoverDates dates;

    RecordConversationForm(HandoverFile file, Handovers handovers, AnswerReminders reminders, Verdicts verdicts, HandoverDates dates) {
        this.file = file;
        this.handovers = handovers;
        this.reminders = reminders;
        this.verdicts = verdicts;
        this.dates = dates;
    }

    @Override
    public String key() {
        return "record-conversation";
    }

    @Override
    public Class<RecordConversation> type() {
        return RecordConversation.class;
    }

    @Override
    public RecordConversation show(FormContext context) {
        Handover handover = file.handover(context);
        Offer offer = handover.offer();
        return new RecordConversation(file.household(context), file.team(handover.fromTeam()), file.colleague(handover.preparedBy()),
                offer.reason(), offer.reached(), offer.summary(), offer.domainLines(), offer.leftOut(), DutchDate.of(offer.conversationProposedOn()),
                reminders.told(handover), null, dates.today(), expected(context, handover), null, null);
    }

    private String expected(FormContext context, Handover handover) {
        String three = file.household(context) + ", " + file.colleague(handover.preparedBy()) + ", " + file.colleague(context.actor().id());
        return three.substring(0, Math.min(three.length(), LONGEST));
    }

    @Override
    public Set<String> proposals() {
        return Set.of("conversationOn", "present");
    }

    @Override
    public Decisions submit(FormContext context, RecordConversation answers) {
        Handover handover = verdicts.stillOpen(handovers.toDecide(context.number(), file.handover(context).id()));
        requirePast(answers.conversationOn());
        handover.record(new Conversation(answers.conversationOn(), answers.present(), answers.notHeld(), answers.notHeldWords(),
                context.actor().id()));
        return Decisions.none().with(HandoverVariables.ASSESSOR, context.actor().id());
    }

    private void requirePast(LocalDate conversation) {
        if (conversation != null && conversation.isAfter(dates.today())) {
            throw new FormRejected("conversationOn", LABEL, "Kies vandaag of een eerdere datum.");
        }
        if (conversation != null && conversation.isBefore(dates.today().minusYears(1))) {
            throw new FormRejected("conversationOn", LABEL, "Kies een datum van na het aanbod.");
        }
    }
}
