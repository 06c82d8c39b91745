package nl.vliegwiel.track;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import org.springframework.stereotype.Component;

/** What the dossier holds about the track of an open form, and what a form adds to it. */
@Component
class TrackFile {

    private final Tracks tracks;
    private final Dossiers dossiers;
    private final CheckIns checkIns;
    private final Inquiries inquiries;
    private final Clock clock;

    TrackFile(Tracks tracks, Dossiers dossiers, CheckIns checkIns, Inquiries inquiries, Clock clock) {
        this.tracks = tracks;
        this.dossiers = dossiers;
        this.checkIns = checkIns;
        this.inquiries = inquiries;
        this.clock = clock;
    }

    String household(FormContext context) {
        return dossiers.get(context.number()).household().name();
    }

    Track track(FormContext context) {
        return tracks.get(context.number(), context.variable(TrackVariables.TRACK_ID));
    }

    /** @throws FormRejected when the track was ended or stopped while the form was open */
    Track openTrack(FormContext context) {
        Track track = track(context);
        if (!track.isOpen()) {
            throw new FormRejected(null, null, "Dit traject is al afgerond of gestopt.");
        }
        return track;
    }

    Optional<HeldCheckIn> lastCheckIn(Track track) {
        return checkIns.findFirstByTrackIdOrderByRecordedAtDesc(track.key());
    }

    /** What a coordinator agreed with the owner after the last check-in; empty when nobody had to ask. */
    Optional<Inquiry> openInquiry(Track track) {
        Instant since = lastCheckIn(track).map(HeldCheckIn::recordedAt).orElse(Instant.MIN);
        return inquiries.findFirstByTrackIdOrderByAskedAtDesc(track.key()).filter(inquiry -> inquiry.askedAt().isAfter(since));
    }

    void record(FormContext context, CheckIn answers) {
        checkIns.save(new HeldCheckIn(track(context).key(), answers.heldOn(), answers.progress(), answers.missedAction(), answers.notes(),
                context.actor().id(), Instant.now(clock)));
    }

    void record(FormContext context, String agreed) {
        inquiries.save(new Inquiry(track(context).key(), agreed, context.actor().id(), Instant.now(clock)));
    }
}
