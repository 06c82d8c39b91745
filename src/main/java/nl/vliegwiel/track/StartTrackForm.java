package nl.vliegwiel.track;

import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** The owner plans the first appointment; from then on the check-ins keep the track going. */
@Component
class StartTrackForm implements DossierForm<StartTrack> {

    private final TrackFile file;
    private final TrackNotices notices;
    private final LifeDomains domains;
    private final Appointments appointments;
    private final WorkingDays days;

    StartTrackForm(TrackFile file, TrackNotices notices, LifeDomains domains, Appointments appointments, WorkingDays days) {
        this.file = file;
        this.notices = notices;
        this.domains = domains;
        this.appointments = appointments;
        this.days = days;
    }

    @Override
    public String key() {
        return "start-track";
    }

    @Override
    public Class<StartTrack> type() {
        return StartTrack.class;
    }

    @Override
    public StartTrack show(FormContext context) {
        Track track = file.track(context);
        return new StartTrack(file.household(context), track.title(), domains.nameOf(track.domain()), rhythm(track.checkInWeeks()),
                notices.onStart(track).orElse(null), TrackDecision.CONTINUE, null, null);
    }

    private static String rhythm(int weeks) {
        return weeks == 1 ? "Elke week" : "Elke " + weeks + " weken";
    }

    @Override
    public Decisions submit(FormContext context, StartTrack answers) {
        Track track = file.openTrack(context);
        Decisions decisions = Decisions.none().with(TrackVariables.TRACK_DECISION, answers.begins() ? TrackDecision.CONTINUE : TrackDecision.END);
        if (!answers.begins()) {
            track.stop(days.today());
            return decisions;
        }
        appointments.require("firstAppointmentOn", "Eerste afspraak", answers.firstAppointmentOn());
        track.start(days.today(), answers.firstAppointmentOn(), answers.appointmentWith());
        return appointments.tell(decisions, answers.firstAppointmentOn());
    }
}
