package nl.vliegwiel.plan;

import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives each goal of the agreed plan its track; all start at the same time (mission C11). A goal keeps the track that runs, also when
 * this is done again; one whose track ended while the plan was discussed gets a new one.
 */
@Service
class TrackStart {

    private static final String TRACK_ADDED = "case-lifecycle.trackAdded";
    /** Declared by the lifecycle, whose event sub-process holds them. */
    private static final Variable<String> TRACK_ID = Variable.id("trackId");
    private static final Variable<String> TRACK_OWNER = Variable.account("trackOwner");

    private final Plans plans;
    private final PlanGoals goals;
    private final NewTracks tracks;
    private final ProcessMessages messages;
    private final Dossiers dossiers;

    TrackStart(Plans plans, PlanGoals goals, NewTracks tracks, ProcessMessages messages, Dossiers dossiers) {
        this.plans = plans;
        this.goals = goals;
        this.tracks = tracks;
        this.messages = messages;
        this.dossiers = dossiers;
    }

    @Transactional
    public void startFor(String number) {
        plans.startTracks(number, goal -> goals.needsTrack(goal) ? start(number, goal) : goal);
        dossiers.enter(number, Phase.TRACKS);
    }

    private PlanGoal start(String number, PlanGoal goal) {
        String track = tracks.add(number, goal.goal(), goal.domain(), goal.owner(), goal.checkInWeeks());
        messages.open(TRACK_ADDED, number, Decisions.none().with(TRACK_ID, track).with(TRACK_OWNER, goal.owner()));
        return goal.withTrack(track);
    }
}
