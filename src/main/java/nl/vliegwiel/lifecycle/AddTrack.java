package nl.vliegwiel.lifecycle;

import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.plan.NewTracks;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.Variable;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.Colleagues.Colleague;
import org.springframework.stereotype.Component;

/** A track more, beside those that run (mission C11). It needs a plan that the household agreed to (mission C9). */
@Component
class AddTrack implements HouseholdNews {

    private final NewTracks tracks;
    private final Colleagues colleagues;

    AddTrack(NewTracks tracks, Colleagues colleagues) {
        this.tracks = tracks;
        this.colleagues = colleagues;
    }

    @Override
    public HouseholdEvent kind() {
        return HouseholdEvent.ADD_TRACK;
    }

    @Override
    public List<String> messages() {
        return List.of("case-lifecycle.trackAdded");
    }

    @Override
    public List<Variable<?>> travelling() {
        return List.of(LifecycleVariables.TRACK_ID, LifecycleVariables.TRACK_OWNER);
    }

    @Override
    public Optional<String> objection(CaseFile file, boolean awaited) {
        boolean planRuns = file.phase() == Phase.TRACKS || file.phase() == Phase.EVALUATION;
        return awaited && planRuns ? Optional.empty() : Instead.unlessWorking(file.phase()).or(() -> Optional.of(instead(file.phase())));
    }

    private static String instead(Phase phase) {
        return phase == Phase.PLAN
                ? "Er wordt nu een plan gemaakt. Zet het doel in het plan: het traject start als het huishouden akkoord is."
                : "Er is nog geen plan waarmee het huishouden akkoord is. Neem het doel mee in de taak van deze fase: " + phase.label()
                        + ".";
    }

    @Override
    public Filed file(FormContext context, CaseFile file, ReportHouseholdEvent report) {
        requireColleague(file.team(), report.owner());
        String track = tracks.add(file.reference(), report.title(), report.domain(), report.owner(), report.checkInWeeks());
        return Filed.andPassedOn(Decisions.none().with(LifecycleVariables.TRACK_ID, track)
                .with(LifecycleVariables.TRACK_OWNER, report.owner()));
    }

    /** Somebody with several teams is offered the workers of all of them. */
    private void requireColleague(String team, String owner) {
        List<String> workers = colleagues.inTeam(team, Colleagues.WORKER).stream().map(Colleague::login).toList();
        if (!workers.contains(owner)) {
            throw new FormRejected("owner", "Wie begeleidt het traject?", "Kies een collega van het team van dit huishouden.");
        }
    }
}
