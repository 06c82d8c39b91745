package nl.vliegwiel.form.schema;

import java.util.List;
import java.util.Map;

/** One line or several lines of text. */
record TextAnswer(boolean multiline, Bound minLength, Bound maxLength, TextForm form) implements Answer {

    @Override
    public Object empty() {
        return "";
    }

    @Override
    public Object shown(Object value, Scope scope) {
        return value == null || value instanceof List || value instanceof Map ? "" : oneLine(value.toString());
    }

    @Override
    public Verdict judge(Object sent, Scope scope) {
        if (sent == null) {
            return Verdict.NOTHING;
        }
        if (!(sent instanceof String typed)) {
            return Verdict.refused("Vul een tekst in.");
        }
        String text = Text.tidy(oneLine(typed));
        return text == null ? Verdict.NOTHING : judge(text, scope);
    }

    private Verdict judge(String text, Scope scope) {
        int most = maxLength.orElse(multiline ? scope.limits().textarea() : scope.limits().textfield(), scope);
        int least = minLength.orElse(0, scope);
        if (text.length() > most) {
            return Verdict.refused("Gebruik hoogstens " + characters(most) + ".");
        }
        if (text.length() < least) {
            return Verdict.refused("Gebruik minstens " + characters(least) + ".");
        }
        if (!Text.isPrintable(text)) {
            return Verdict.refused("Gebruik alleen letters, cijfers, leestekens en regeleinden.");
        }
        return form.fits(text) ? Verdict.taken(text) : Verdict.refused(form.message());
    }

    private String oneLine(String text) {
        return multiline ? text : text.replaceAll("[\\r\\n\\t]", " ");
    }

    private static String characters(int count) {
        return count == 1 ? "1 teken" : count + " tekens";
    }

    @Override
    public String missing() {
        return "Vul dit veld in.";
    }
}
