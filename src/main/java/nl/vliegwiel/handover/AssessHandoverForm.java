package nl.vliegwiel.handover;

import java.util.List;
import java.util.Set;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.team.Colleagues;
import org.springframework.stereotype.Component;

/** The team that was asked accepts, and names who keeps the contact, or declines with a reason. */
@Component
class AssessHandoverForm implements DossierForm<AssessHandover> {

    private final HandoverFile file;
    private final Handovers handovers;
    private final AnswerReminders reminders;
    private final Direction direction;
    private final Colleagues colleagues;
    private final Verdicts verdicts;
    private final HandoverDates dates;

    AssessHandoverForm(HandoverFile file, Handovers handovers, AnswerReminders reminders, Direction direction, Colleagues colleagues,
            Verdicts verdicts, HandoverDates dates) {
        this.file = file;
        this.handovers = handovers;
        this.reminders = reminders;
        this.direction = direction;
        this.colleagues = colleagues;
        this.verdicts = verdicts;
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
        return new AssessHandover(file.household(context), direction.isBack(handover.fromTeam()), file.team(handover.fromTeam()),
                handover.offer().reason(), handover.conversation().told(), reminders.told(handover), null, contactPersons(handover),
                context.actor().id(), null, null);
    }

    private List<Option> contactPersons(Handover handover) {
        String team = handover.offer().toTeam();
        return colleagues.inTeam(team, direction.role(team)).stream().map(one -> new Option(one.name(), one.login())).toList();
    }

    @Override
    public Set<String> proposals() {
        return Set.of("newContactPerson");
    }

    @Override
    public Decisions submit(FormContext context, AssessHandover answers) {
        Handover handover = verdicts.stillOpen(handovers.toDecide(context.number(), file.handover(context).id()));
        if (answers.handoverAnswer() == HandoverAnswer.ACCEPTED) {
            requireConversation(handover.conversation());
        }
        handover.answer(new Reply(answers.handoverAnswer(), answers.declineReason(), answers.caseEntry(), dates.today(), context.actor().id()),
                answers.newContactPerson());
        return Decisions.none().with(HandoverVariables.HANDOVER_ANSWER, answers.handoverAnswer());
    }

    /** Accepting comes after the three have met; only danger, or a household that cannot, is a reason to do without. */
    private static void requireConversation(Conversation conversation) {
        if (conversation.notHeld() == NotHeld.NO_NEED_TO_MEET) {
            throw new FormRejected("handoverAnswer", "Neemt uw team het over?",
                    "Dat kan pas na het driegesprek. Houd het gesprek en vraag om een nieuw aanbod, of kies nee.");
        }
    }
}
