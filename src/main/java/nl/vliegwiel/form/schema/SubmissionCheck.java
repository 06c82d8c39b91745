package nl.vliegwiel.form.schema;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Holds what a browser or a REST client submits against the form: what the browser checks, the server checks (design §1).
 * Mirrors form-js 1.8.7 (facts §2) and is stricter where a client could do harm: unknown keys, upper limits, control characters, past
 * dates.
 */
public final class SubmissionCheck {

    private final Clock clock;
    private final Limits limits;
    private final FeelEvaluator feel;

    /** With the standard limits. */
    public SubmissionCheck(Clock clock) {
        this(clock, Limits.STANDARD);
    }

    public SubmissionCheck(Clock clock, Limits limits) {
        this.clock = clock;
        this.limits = limits;
        this.feel = new FeelEvaluator(clock);
    }

    /**
     * Checks a whole submission and reports all faults together.
     *
     * @param shown     what the server handed out, as plain JSON values (dates as ISO text); read for conditions, options and expressions
     * @param submitted what the client sent, as plain JSON values. A key that is missing counts as left empty: the browser sends
     *                  every visible field, except a list without rows
     * @return never null; throws nothing for anything a client can send
     */
    public Checked check(FormSchema schema, Map<String, Object> shown, Map<String, Object> submitted) {
        List<Fault> faults = new ArrayList<>();
        Scope scope = new Scope(shown, shown, feel, limits, clock);
        List<Node> nodes = new Unfolding(scope, faults).open(schema.components(), new Place("", "", shown, submitted));
        Collecting collecting = new Collecting(scope, new Settling(scope, nodes).settle(), faults);
        Map<String, Object> accepted = collecting.collect(nodes);
        return new Checked(Collections.unmodifiableMap(accepted), Collections.unmodifiableMap(collecting.computedAsSent()),
                List.copyOf(faults));
    }
}
