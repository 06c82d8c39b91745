package nl.vliegwiel.track;

import java.time.LocalDate;
import java.util.Set;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** Who misses an appointment gets a visit, and a new appointment there (mission C12). */
@Component
class VisitHouseholdForm implements DossierForm<VisitHousehold> {

    private final TrackFile file;
    private final Appointments appointments;
    private final WorkingDays days;

    VisitHouseholdForm(TrackFile file, Appointments appointments, WorkingDays days) {
        this.file = file;
        this.appointments = appointments;
        this.days = days;
    }

    @Override
    public String key() {
        return "visit-household";
    }

    @Override
    public Class<VisitHousehold> type() {
        return VisitHousehold.class;
    }

    @Override
    public VisitHousehold show(FormContext context) {
        Track track = file.track(context);
        return new VisitHousehold(file.household(context), file.address(context), track.title(),
                file.lastCheckIn(track).map(HeldCheckIn::told).orElse(null), days.today(), null, null, appointments.inWeeks(1));
    }

    @Override
    public Set<String> proposals() {
        return Set.of("visitedOn", "nextCheckInOn");
    }

    @Override
    public Decisions submit(FormContext context, VisitHousehold answers) {
        Track track = file.openTrack(context);
        requireHeld(answers.visitedOn(), file.lastCheckIn(track).map(HeldCheckIn::heldOn).orElse(track.startedOn()));
        appointments.require("nextCheckInOn", "Volgende check-in", answers.nextCheckInOn());
        file.record(context, answers);
        track.meetNext(answers.nextCheckInOn());
        return appointments.tell(Decisions.none(), answers.nextCheckInOn());
    }

    private void requireHeld(LocalDate visitedOn, LocalDate missedOn) {
        if (visitedOn.isAfter(days.today()) || visitedOn.isBefore(missedOn)) {
            throw new FormRejected("visitedOn", "Datum van het bezoek", "Kies een datum van de gemiste afspraak tot en met vandaag.");
        }
    }
}
