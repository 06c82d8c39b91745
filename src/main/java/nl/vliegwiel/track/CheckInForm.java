package nl.vliegwiel.track;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** How a track goes, and whether it goes on or ends. A track that ends is ended here, so that two that end together both count. */
@Component
class CheckInForm implements DossierForm<CheckIn> {

    private final TrackFile file;
    private final TrackNotices notices;
    private final TrackOwners owners;
    private final Appointments appointments;
    private final WorkingDays days;

    CheckInForm(TrackFile file, TrackNotices notices, TrackOwners owners, Appointments appointments, WorkingDays days) {
        this.file = file;
        this.notices = notices;
        this.owners = owners;
        this.appointments = appointments;
        this.days = days;
    }

    @Override
    public String key() {
        return "check-in";
    }

    @Override
    public Class<CheckIn> type() {
        return CheckIn.class;
    }

    @Override
    public CheckIn show(FormContext context) {
        Track track = file.track(context);
        Optional<String> dropped = notices.onCheckIn(track);
        return new CheckIn(file.household(context), track.title(), track.appointmentWith(), dropped.orElse(null),
                file.lastCheckIn(track).map(HeldCheckIn::told).orElse(null), file.lastVisit(track).map(Visit::told).orElse(null),
                file.openInquiry(track).map(Inquiry::agreed).orElse(null), days.today(), null, null,
                dropped.isPresent() ? TrackDecision.END : TrackDecision.CONTINUE, appointments.inWeeks(track.checkInWeeks()), null, null, null,
                track.owner(), owners.options(context, track));
    }

    @Override
    public Set<String> proposals() {
        return Set.of("heldOn", "nextCheckInOn");
    }

    @Override
    public Decisions submit(FormContext context, CheckIn answers) {
        Track track = file.openTrack(context);
        requireHeld(track, answers.heldOn());
        Decisions decisions = Decisions.none().with(TrackVariables.TRACK_DECISION, answers.trackDecision());
        file.record(context, answers);
        if (answers.ends()) {
            track.end(days.today(), answers.result(), answers.resultWords());
            return decisions;
        }
        return goOn(track, answers, owners.hand(track, answers.owner(), decisions));
    }

    /** Who stayed away gets a visit first, and the next appointment there. */
    private Decisions goOn(Track track, CheckIn answers, Decisions decisions) {
        if (answers.isMissed()) {
            return decisions.with(TrackVariables.APPOINTMENT, appointments.missed(file.missed(track).size()));
        }
        appointments.require("nextCheckInOn", "Volgende check-in", answers.nextCheckInOn());
        track.meetNext(answers.nextCheckInOn());
        return appointments.tell(decisions.with(TrackVariables.APPOINTMENT, Appointment.KEPT), answers.nextCheckInOn());
    }

    private void requireHeld(Track track, LocalDate heldOn) {
        if (heldOn.isAfter(days.today()) || heldOn.isBefore(track.startedOn())) {
            throw new FormRejected("heldOn", "Datum van de check-in",
                    "Kies een datum van " + DutchDate.of(track.startedOn()) + " tot en met vandaag.");
        }
    }
}
