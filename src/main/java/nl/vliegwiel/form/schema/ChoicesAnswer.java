package nl.vliegwiel.form.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Any number of options: a checklist or a list of tags. Each option once. */
record ChoicesAnswer(Options options) implements Answer {

    @Override
    public Object empty() {
        return List.of();
    }

    @Override
    public Object shown(Object value, Scope scope) {
        if (!(value instanceof List<?> list)) {
            return List.of();
        }
        return options.areComputed() ? list : list.stream().map(item -> options.find(item, scope)).flatMap(Optional::stream)
                .map(Choice::value).toList();
    }

    @Override
    public Verdict judge(Object sent, Scope scope) {
        if (sent == null || "".equals(sent)) {
            return Verdict.NOTHING;
        }
        if (!(sent instanceof List<?> list)) {
            return Verdict.refused(options.allowed());
        }
        return list.isEmpty() ? Verdict.NOTHING : judge(list, scope);
    }

    private Verdict judge(List<?> sent, Scope scope) {
        List<Object> chosen = new ArrayList<>();
        for (Object item : sent) {
            Optional<Choice> choice = options.find(item, scope);
            if (choice.isEmpty()) {
                return Verdict.refused(options.allowed());
            }
            if (chosen.contains(choice.get().value())) {
                return Verdict.refused("Kies elk antwoord hoogstens één keer.");
            }
            chosen.add(choice.get().value());
        }
        return Verdict.taken(List.copyOf(chosen));
    }

    @Override
    public String missing() {
        return "Kies ten minste één antwoord.";
    }
}
