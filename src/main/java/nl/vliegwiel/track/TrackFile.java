package nl.vliegwiel.track;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
    private final Visits visits;
    private final Inquiries inquiries;
    private final Clock clock;

    TrackFile(Tracks tracks, Dossiers dossiers, CheckIns checkIns, Visits visits, Inquiries inquiries, Clock clock) {
        this.tracks = tracks;
        this.dossiers = dossiers;
        this.checkIns = checkIns;
        this.visits = visits;
        this.inquiries = inquiries;
        this.clock = clock;
    }

    String household(FormContext context) {
        return dossiers.get(context.number()).household().name();
    }

    /** Null when nobody knows it. */
    String address(FormContext context) {
        return dossiers.get(context.number()).household().address();
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

    /** The appointments missed since the household came last, the latest first. */
    List<HeldCheckIn> missed(Track track) {
        return checkIns.findByTrackIdOrderByRecordedAtDesc(track.key()).stream().takeWhile(HeldCheckIn::isMissed).toList();
    }

    /** The visit after the last check-in; empty when there was none. */
    Optional<Visit> lastVisit(Track track) {
        return visits.findFirstByTrackIdOrderByRecordedAtDesc(track.key()).filter(visit -> visit.recordedAt().isAfter(lastLook(track)));
    }

    private Instant lastLook(Track track) {
        return lastCheckIn(track).map(HeldCheckIn::recordedAt).orElse(Instant.MIN);
    }

    /** What a coordinator agreed with the owner after the last check-in; empty when nobody had to ask. */
    Optional<Inquiry> openInquiry(Track track) {
        return inquiries.findFirstByTrackIdOrderByAskedAtDesc(track.key()).filter(inquiry -> inquiry.askedAt().isAfter(lastLook(track)));
    }

    void record(FormContext context, CheckIn answers) {
        checkIns.save(new HeldCheckIn(track(context).key(), answers.heldOn(), answers.progress(), answers.isMissed(), answers.notes(),
                context.actor().id(), Instant.now(clock)));
    }

    void record(FormContext context, VisitHousehold answers) {
        visits.save(new Visit(track(context).key(), answers.visitedOn(), answers.visitOutcome(), answers.said(), context.actor().id(),
                Instant.now(clock)));
    }

    void record(FormContext context, String agreed) {
        record(track(context), agreed, context.actor().id());
    }

    /** A coordinator agreed something with the owner, who reads it at the next check-in. */
    void record(Track track, String agreed, String coordinator) {
        inquiries.save(new Inquiry(track.key(), agreed, coordinator, Instant.now(clock)));
    }
}
