package nl.vliegwiel.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives each goal of the agreed plan its track; all start at the same time, but for one that has to wait for another goal of the plan
 * (mission C11); the owner of a track whose goal left the plan is asked whether it ends. A goal keeps the track that runs, also when
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
    private final TrackOrder order;
    private final ProcessMessages messages;
    private final Dossiers dossiers;

    TrackStart(Plans plans, PlanGoals goals, NewTracks tracks, TrackOrder order, ProcessMessages messages, Dossiers dossiers) {
        this.plans = plans;
        this.goals = goals;
        this.tracks = tracks;
        this.order = order;
        this.messages = messages;
        this.dossiers = dossiers;
    }

    @Transactional
    public void startFor(String number) {
        Set<String> started = new HashSet<>();
        plans.startTracks(number, goal -> goals.needsTrack(goal) ? start(number, goal, started) : goal);
        List<PlanGoal> agreed = plans.agreed(number).orElseThrow().goals();
        agreed.stream().filter(goal -> started.contains(goal.trackId())).forEach(goal -> GoalOrder.trackBefore(agreed, goal)
                .ifPresent(first -> order.waitFor(number, goal.trackId(), first)));
        order.goalsLeft(number, plans.tracksLeft(number));
        dossiers.enter(number, Phase.TRACKS);
    }

    private PlanGoal start(String number, PlanGoal goal, Set<String> started) {
        String track = tracks.add(number, goal.goal(), goal.domain(), goal.owner(), goal.checkInWeeks());
        started.add(track);
        messages.open(TRACK_ADDED, number, Decisions.none().with(TRACK_ID, track).with(TRACK_OWNER, goal.owner()));
        return goal.withTrack(track);
    }
}
