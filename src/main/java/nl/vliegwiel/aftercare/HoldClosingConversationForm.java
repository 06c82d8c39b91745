package nl.vliegwiel.aftercare;

import java.util.List;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.lifecycle.Withdrawals;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.time.WorkingDays;
import nl.vliegwiel.track.Track;
import nl.vliegwiel.track.Tracks;
import org.springframework.stereotype.Component;

/** A household wants to stop: taking part is voluntary. It goes in order, and the household knows the way back. */
@Component
class HoldClosingConversationForm implements DossierForm<HoldClosingConversation> {

    private final ClosingConversations conversations;
    private final Withdrawals withdrawals;
    private final Dossiers dossiers;
    private final Tracks tracks;
    private final Colleagues colleagues;
    private final Helpline helpline;
    private final WorkingDays days;

    HoldClosingConversationForm(ClosingConversations conversations, Withdrawals withdrawals, Dossiers dossiers, Tracks tracks,
            Colleagues colleagues, Helpline helpline, WorkingDays days) {
        this.conversations = conversations;
        this.withdrawals = withdrawals;
        this.dossiers = dossiers;
        this.tracks = tracks;
        this.colleagues = colleagues;
        this.helpline = helpline;
        this.days = days;
    }

    @Override
    public String key() {
        return "hold-closing-conversation";
    }

    @Override
    public Class<HoldClosingConversation> type() {
        return HoldClosingConversation.class;
    }

    @Override
    public HoldClosingConversation show(FormContext context) {
        CaseFile file = dossiers.get(context.number());
        return new HoldClosingConversation(file.household().name(), colleagues.nameOf(file.contactPerson()), running(file.reference()),
                false, withdrawals.lastWords(file.reference()).orElse(null), null, null, null, helpline.of(file));
    }

    private String running(String number) {
        List<Track> running = tracks.running(number);
        return running.isEmpty() ? null : running.stream().map(Track::title).collect(Collectors.joining("\n"));
    }

    @Override
    public Decisions submit(FormContext context, HoldClosingConversation answers) {
        conversations.save(new ClosingConversation(context.number(), answers, days.today(), context.actor().id()));
        return Decisions.none().with(AftercareVariables.CLOSING_OUTCOME, answers.closingOutcome());
    }
}
