package nl.vliegwiel.track;

import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.team.Colleagues;
import org.springframework.stereotype.Component;

/** Who runs a track: one colleague, who may hand it to another one of the team. */
@Component
class TrackOwners {

    private final Colleagues colleagues;

    TrackOwners(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /** The team's workers, and whoever runs it now, who may come from elsewhere. */
    List<Option> options(FormContext context, Track track) {
        return Stream.concat(Stream.of(track.owner()), colleagues.inTeam(context.team(), Colleagues.WORKER).stream().map(Colleagues.Colleague::login))
                .distinct().map(login -> new Option(colleagues.nameOf(login), login)).toList();
    }

    /** @param owner null keeps the track where it is */
    Decisions hand(Track track, String owner, Decisions decisions) {
        if (owner == null || owner.equals(track.owner())) {
            return decisions;
        }
        track.handTo(owner);
        return decisions.with(TrackVariables.TRACK_OWNER, owner);
    }

    String nameOf(Track track) {
        return colleagues.nameOf(track.owner());
    }
}
