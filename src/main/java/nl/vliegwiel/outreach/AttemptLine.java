package nl.vliegwiel.outreach;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.vliegwiel.team.Colleagues;

/** An earlier attempt as a table shows it. */
record AttemptLine(String date, String way, String result, String who, String note) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    /** The latest first; null when there are none, so that the table stays away. */
    static List<AttemptLine> of(List<ContactAttempt> attempts, Colleagues colleagues) {
        List<AttemptLine> lines = new ArrayList<>(attempts.stream().map(attempt -> of(attempt, colleagues)).toList());
        Collections.reverse(lines);
        return lines.isEmpty() ? null : lines;
    }

    private static AttemptLine of(ContactAttempt attempt, Colleagues colleagues) {
        return new AttemptLine(attempt.attemptedOn().format(DATE), attempt.way().label(), attempt.result().label(),
                who(colleagues.nameOf(attempt.recordedBy()), attempt.companion().who(colleagues)), attempt.note());
    }

    private static String who(String colleague, String companion) {
        return companion == null ? colleague : colleague + " en " + companion;
    }
}
