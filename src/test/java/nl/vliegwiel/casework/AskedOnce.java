package nl.vliegwiel.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vliegwiel.consistency.Meanings;
import nl.vliegwiel.consistency.Meanings.Asked;

/** Remembers, by meaning, what people filled in for a household, and holds it against what the next form is filled with. */
final class AskedOnce {

    /** A meaning that a form asks for and that was already known when somebody opened it. */
    record Again(String meaning, String form) {
    }

    private final Map<String, Map<String, Object>> told = new LinkedHashMap<>();
    private final Set<Again> filledIn = new LinkedHashSet<>();
    private final List<String> askedTwice = new ArrayList<>();

    /** Somebody opens the form of the household's task and completes it. */
    void work(PlayedHousehold household, String login, String task, Map<String, Object> answers) {
        String form = Marks.formOf(task);
        Map<String, Object> shown = household.shown(login, task);
        compare(form, shown);
        household.work(login, task, answers);
        remember(form, shown, answers);
    }

    /** Something was filled in on a form. */
    void remember(String form, Map<String, Object> shown, Map<String, Object> answers) {
        Map<String, Object> sent = Answers.with(shown, answers);
        asked(form).forEach(asked -> told.computeIfAbsent(asked.meaning(), meaning -> new LinkedHashMap<>())
                .putAll(values(asked, sent, shown)));
    }

    /** From here on it is another thing that is asked, for instance the review date of the next plan. */
    void forget(String meaning) {
        told.remove(meaning);
    }

    /** From here on it is another household. */
    void forgetAll() {
        told.clear();
    }

    /** What was known and filled in. */
    Set<Again> filledIn() {
        return filledIn;
    }

    /** What was known and yet asked, a line each. */
    List<String> askedTwice() {
        return askedTwice;
    }

    private void compare(String form, Map<String, Object> shown) {
        Map<String, Map<String, Object>> filled = new LinkedHashMap<>();
        asked(form).forEach(asked -> filled.computeIfAbsent(asked.meaning(), meaning -> new LinkedHashMap<>())
                .putAll(values(asked, shown, shown)));
        filled.forEach((meaning, values) -> told.getOrDefault(meaning, Map.of()).forEach((row, known) -> {
            if (known.equals(values.get(row))) {
                filledIn.add(new Again(meaning, form));
            } else {
                askedTwice.add(form + " asks for " + meaning + " of " + row + ": known is " + known + ", filled in is " + values.get(row));
            }
        }));
    }

    private static List<Asked> asked(String form) {
        return Meanings.all().stream().filter(asked -> asked.form().equals(form) && asked.lasts()).toList();
    }

    /** By row, in words; without rows it is row 0. What is empty is left out. */
    private static Map<String, Object> values(Asked asked, Map<String, Object> values, Map<String, Object> shown) {
        Map<String, Object> byRow = new LinkedHashMap<>();
        if (asked.list() == null) {
            put(byRow, "0", values.get(asked.key()));
            return byRow;
        }
        List<Map<String, Object>> rows = rows(values.get(asked.list()));
        for (int row = 0; row < rows.size(); row++) {
            put(byRow, name(asked, row, rows(shown.get(asked.list()))), rows.get(row).get(asked.key()));
        }
        return byRow;
    }

    private static String name(Asked asked, int row, List<Map<String, Object>> shown) {
        return asked.rows() == null ? String.valueOf(row) : String.valueOf(shown.get(row).get(asked.rows()));
    }

    private static void put(Map<String, Object> byRow, String row, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            byRow.put(row, value.toString());
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Object list) {
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }
}
