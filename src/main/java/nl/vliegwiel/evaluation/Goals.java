package nl.vliegwiel.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.track.Track;
import nl.vliegwiel.track.TrackResult;
import nl.vliegwiel.track.Tracks;
import org.springframework.stereotype.Component;

/** The goals an evaluation looks back on: those whose track runs, and those whose track ended since the last evaluation. */
@Component
class Goals {

    private final Tracks tracks;
    private final Evaluations evaluations;
    private final Colleagues colleagues;

    Goals(Tracks tracks, Evaluations evaluations, Colleagues colleagues) {
        this.tracks = tracks;
        this.evaluations = evaluations;
        this.colleagues = colleagues;
    }

    /** To be answered: filled with what was said before, or at the end of the track. */
    List<GoalRow> asked(String number) {
        return underReview(number).map(track -> asked(track, review(number, track))).toList();
    }

    private static GoalRow asked(Track track, Optional<GoalReview> said) {
        TrackResult reached = said.map(GoalReview::reached).orElse(track.result());
        String words = said.map(GoalReview::words).orElse(track.resultWords());
        return new GoalRow(track.id(), track.title(), track.status().label(), reached, words);
    }

    /** To be read: what is known of each goal. */
    List<GoalLine> told(String number) {
        return underReview(number).map(track -> told(track, review(number, track))).toList();
    }

    private GoalLine told(Track track, Optional<GoalReview> said) {
        return new GoalLine(track.title(), colleagues.nameOf(track.owner()), track.status().label(),
                said.map(review -> review.reached().label()).orElse(""), said.map(GoalReview::words).orElse(""));
    }

    /** @param answers with each track's id as the server knows it */
    List<GoalReview> reviewed(List<GoalRow> answers) {
        return answers.stream().map(row -> new GoalReview(UUID.fromString(row.trackId()), row.reached(), row.words())).toList();
    }

    private Optional<GoalReview> review(String number, Track track) {
        return evaluations.current(number).flatMap(evaluation -> evaluation.reviewOf(track.id()));
    }

    private Stream<Track> underReview(String number) {
        LocalDate since = evaluations.latest(number).map(Evaluation::decidedOn).orElse(LocalDate.MIN);
        return tracks.all(number).stream().filter(track -> track.isOpen() || !track.endedOn().isBefore(since));
    }
}
