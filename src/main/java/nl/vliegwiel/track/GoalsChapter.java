package nl.vliegwiel.track;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierChapter;
import nl.vliegwiel.dossier.DossierPart;
import nl.vliegwiel.dossier.DossierTale;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.dossier.DossierBlock.Mark;
import nl.vliegwiel.dossier.DossierBlock.Progress;
import nl.vliegwiel.dossier.DossierBlock.Step;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.plan.PlanGoal;
import nl.vliegwiel.plan.Plans;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The goals of the plan, and how far the track of each is. */
@Component
@Order(10)
class GoalsChapter implements DossierPart {

    private final Plans plans;
    private final Tracks tracks;
    private final LifeDomains domains;

    GoalsChapter(Plans plans, Tracks tracks, LifeDomains domains) {
        this.plans = plans;
        this.tracks = tracks;
        this.domains = domains;
    }

    @Override
    public DossierChapter chapter() {
        return DossierChapter.PLAN;
    }

    @Override
    public DossierTale of(CaseFile file, Actor reader) {
        List<PlanGoal> goals = plans.agreed(file.reference()).map(plan -> plan.goals()).orElse(List.of());
        if (goals.isEmpty()) {
            return DossierTale.NOTHING;
        }
        Map<String, Track> byId = tracks.all(file.reference()).stream().collect(Collectors.toMap(Track::id, Function.identity()));
        return DossierTale.of(new Progress("Doelen", goals.stream().map(goal -> step(goal, byId.get(goal.trackId()))).toList()));
    }

    private Step step(PlanGoal goal, Track track) {
        String more = domains.nameOf(goal.domain()) + ", " + goal.support().label().toLowerCase(java.util.Locale.ROOT);
        return track == null ? new Step(goal.goal(), Mark.TODO, "Nog niet gestart", more) : new Step(goal.goal(), mark(track), state(track), more);
    }

    static String state(Track track) {
        return track.result() == null ? track.status().label() : track.result().label();
    }

    static Mark mark(Track track) {
        return switch (track.status()) {
            case AGREED, WAITING -> Mark.TODO;
            case RUNNING -> Mark.BUSY;
            case ENDED -> track.result() == TrackResult.NOT_ACHIEVED ? Mark.STOPPED : Mark.DONE;
            case STOPPED -> Mark.STOPPED;
        };
    }
}
