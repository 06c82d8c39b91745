package nl.vliegwiel.handover;

import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

/** The first line reads why the second line declined; it never stopped being responsible. */
@Component
class ReadDeclineForm implements DossierForm<ReadDecline> {

    private final HandoverFile file;

    ReadDeclineForm(HandoverFile file) {
        this.file = file;
    }

    @Override
    public String key() {
        return "read-decline";
    }

    @Override
    public Class<ReadDecline> type() {
        return ReadDecline.class;
    }

    @Override
    public ReadDecline show(FormContext context) {
        Handover handover = file.handover(context);
        Reply reply = handover.reply();
        return new ReadDecline(file.household(context), file.team(handover.offer().toTeam()), file.colleague(reply.by()),
                reply.declineReason(), null);
    }

    @Override
    public Decisions submit(FormContext context, ReadDecline answers) {
        file.handover(context).readDecline(answers.note());
        return Decisions.none();
    }
}
