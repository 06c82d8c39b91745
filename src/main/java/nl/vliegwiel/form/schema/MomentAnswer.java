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
        return isPast(text, scope.today()) ? Verdict.refused("Kies vandaag of een latere datum.") : Verdict.taken(text);
    }

    private boolean isPast(String text, LocalDate today) {
        return notInThePast && kind.hasDate() && LocalDate.parse(text.substring(0, 10)).isBefore(today);
    }

    @Override
    public String missing() {
        return kind.missing();
    }
}
