package nl.vliegwiel.track;

import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** A check-in stayed out: the coordinator asks the owner; the owner reads in the next check-in what was agreed. */
@Component
class AskAfterTrackForm implements DossierForm<AskAfterTrack> {

    private final TrackFile file;
    private final Colleagues colleagues;

    AskAfterTrackForm(TrackFile file, Colleagues colleagues) {
        this.file = file;
        this.colleagues = colleagues;
    }

    @Override
    public String key() {
        return "ask-after-track";
    }

    @Override
    public Class<AskAfterTrack> type() {
        return AskAfterTrack.class;
    }

    @Override
    public AskAfterTrack show(FormContext context) {
        Track track = file.track(context);
        return new AskAfterTrack(file.household(context), track.title(), colleagues.nameOf(track.owner()), track.status().label(),
                DutchDate.of(track.appointmentOn()), file.lastCheckIn(track).map(HeldCheckIn::told).orElse(null), null);
    }

    @Override
    public Decisions submit(FormContext context, AskAfterTrack answers) {
        file.record(context, answers.agreed());
        return Decisions.none();
    }
}
