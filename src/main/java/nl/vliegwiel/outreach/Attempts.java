package nl.vliegwiel.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.team.Colleagues;

/**
 * The attempts so far, and what they mean for the one at hand.
 *
 * @param restedOn when the household was last left at rest; after it a team tries anew. Null when it never was
 */
record Attempts(List<ContactAttempt> earlier, LocalDate restedOn, OutreachRhythm rhythm, Colleagues colleagues) {

    /** Whether rest is proposed when this attempt brings nothing. */
    boolean isLast() {
        return rhythm.isExhaustedBy(Stream.concat(results().stream(), Stream.of(ContactResult.NOT_REACHED)).toList());
    }

    /** How many times we tried, with this time. */
    String thisOne() {
        long since = results().size() - (results().lastIndexOf(ContactResult.JOINS) + 1L);
        return "Poging " + (since + 1) + (since < rhythm.maxAttempts() ? " van " + rhythm.maxAttempts() : "");
    }

    LocalDate proposedNext(LocalDate today) {
        return rhythm.nextAttemptAfter(today);
    }

    List<AttemptLine> lines() {
        return AttemptLine.of(earlier, colleagues);
    }

    private List<ContactResult> results() {
        return earlier.stream().filter(attempt -> restedOn == null || attempt.attemptedOn().isAfter(restedOn))
                .map(ContactAttempt::result).toList();
    }
}
