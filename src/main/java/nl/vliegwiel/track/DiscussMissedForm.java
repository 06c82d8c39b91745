package nl.vliegwiel.track;

import java.util.stream.Collectors;
import nl.vliegwiel.form.DossierForm;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

/** Appointments are missed in a row: the coordinator helps to think; the owner reads in the next check-in what was agreed. */
@Component
class DiscussMissedForm implements DossierForm<DiscussMissed> {

    private final TrackFile file;
    private final TrackOwners owners;

    DiscussMissedForm(TrackFile file, TrackOwners owners) {
        this.file = file;
        this.owners = owners;
    }

    @Override
    public String key() {
        return "discuss-missed";
    }

    @Override
    public Class<DiscussMissed> type() {
        return DiscussMissed.class;
    }

    @Override
    public DiscussMissed show(FormContext context) {
        Track track = file.track(context);
        String missed = file.missed(track).stream().map(HeldCheckIn::told).collect(Collectors.joining("\n"));
        return new DiscussMissed(file.household(context), owners.nameOf(track), track.title(), missed,
                file.lastVisit(track).map(Visit::told).orElse(null), null);
    }

    @Override
    public Decisions submit(FormContext context, DiscussMissed answers) {
        file.record(context, answers.agreed());
        return Decisions.none();
    }
}
