package nl.vliegwiel.form.schema;

import java.time.LocalDate;

/** A date, a time or both, as the ISO text that form-js sends. The text is kept as it came. */
record MomentAnswer(MomentKind kind, boolean notInThePast) implements Answer {

    @Override
    public Object empty() {
        return null;
    }

    @Override
    public Object shown(Object value, Scope scope) {
        return value instanceof String text && kind.exists(text) ? text : null;
    }

    @Override
    public Verdict judge(Object sent, Scope scope) {
        if (sent == null || "".equals(sent)) {
            return Verdict.NOTHING;
        }
        if (!(sent instanceof String text) || !kind.exists(text)) {
            return Verdict.refused(kind.allowed());
        }
        return kind.hasDate() ? judge(text, LocalDate.parse(text.substring(0, 10)), scope) : Verdict.taken(text);
    }

    /** A year that was mistyped (2206 for 2026) would let a timer sleep for two centuries. */
    private Verdict judge(String text, LocalDate day, Scope scope) {
        LocalDate today = scope.today();
        if (notInThePast && day.isBefore(today)) {
            return Verdict.refused("Kies vandaag of een latere datum.");
        }
        int first = today.getYear() - scope.limits().yearsBack();
        int last = today.getYear() + scope.limits().yearsAhead();
        return day.getYear() < first || day.getYear() > last
                ? Verdict.refused("Kijk het jaartal na: kies een datum van " + first + " tot en met " + last + ".") : Verdict.taken(text);
    }

    @Override
    public String missing() {
        return kind.missing();
    }
}
