package nl.vliegwiel.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields that a worker fills in on one form, by name; {@code goals[0].goal} in a row. Everything else stays as it was filled in.
 */
record FilledSheet(Map<String, Object> fields) {

    /** @param pairs a field and its answer, a field and its answer */
    static FilledSheet of(Object... pairs) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int pair = 0; pair < pairs.length; pair += 2) {
            fields.put((String) pairs[pair], pairs[pair + 1]);
        }
        return new FilledSheet(fields);
    }

    /** The same field in this many rows. */
    FilledSheet each(String list, int rows, String key, Object answer) {
        Map<String, Object> more = new LinkedHashMap<>(fields);
        for (int row = 0; row < rows; row++) {
            more.put(list + "[" + row + "]." + key, answer);
        }
        return new FilledSheet(more);
    }

    int size() {
        return fields.size();
    }

    FilledSheet without(String field) {
        Map<String, Object> less = new LinkedHashMap<>(fields);
        less.remove(field);
        return new FilledSheet(less);
    }

    /** The answers as the form takes them, over the rows that it shows. */
    Map<String, Object> answers(Map<String, Object> shown) {
        Map<String, Object> answers = new LinkedHashMap<>();
        fields.forEach((field, answer) -> put(answers, shown, field, answer));
        return answers;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> answers, Map<String, Object> shown, String field, Object answer) {
        if (!field.contains("[")) {
            answers.put(field, answer);
            return;
        }
        String list = field.substring(0, field.indexOf('['));
        int row = Integer.parseInt(field.substring(field.indexOf('[') + 1, field.indexOf(']')));
        List<Map<String, Object>> rows = (List<Map<String, Object>>) answers.computeIfAbsent(list, key -> copy(shown.get(key)));
        while (rows.size() <= row) {
            rows.add(new LinkedHashMap<>());
        }
        rows.get(row).put(field.substring(field.indexOf('.') + 1), answer);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> copy(Object rows) {
        List<Map<String, Object>> copies = new ArrayList<>();
        if (rows != null) {
            ((List<Map<String, Object>>) rows).forEach(row -> copies.add(new LinkedHashMap<>(row)));
        }
        return copies;
    }
}
