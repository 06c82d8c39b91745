package nl.vliegwiel.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.vliegwiel.time.WorkingDays;

/** Answers in a list whose rows the form hands out: each row keeps what it shows and gets what is said about it. */
public final class Rows implements Reply {

    private final List<UnaryOperator<Map<String, Object>>> said = new ArrayList<>();
    private final List<Map<String, Object>> more = new ArrayList<>();

    private Rows() {
    }

    /** The rows as they are shown. */
    public static Rows shown() {
        return new Rows();
    }

    /** The same answer in each row. */
    public Rows each(Map<String, Object> answers) {
        said.add(row -> merge(row, answers));
        return this;
    }

    /** An answer in the row that has this value somewhere, for instance a domain's code or a goal's title. */
    public Rows where(String value, Map<String, Object> answers) {
        said.add(row -> row.containsValue(value) ? merge(row, answers) : row);
        return this;
    }

    /** A row that was not there yet. */
    public Rows and(Map<String, Object> row) {
        more.add(row);
        return this;
    }

    @Override
    public Object to(Object shown, WorkingDays days) {
        List<Map<String, Object>> rows = new ArrayList<>();
        if (shown instanceof List<?> present) {
            present.forEach(row -> rows.add(answered(row)));
        }
        rows.addAll(more);
        return rows;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> answered(Object row) {
        Map<String, Object> answered = (Map<String, Object>) row;
        for (UnaryOperator<Map<String, Object>> answer : said) {
            answered = answer.apply(answered);
        }
        return answered;
    }

    private static Map<String, Object> merge(Map<String, Object> row, Map<String, Object> answers) {
        Map<String, Object> merged = new LinkedHashMap<>(row);
        merged.putAll(answers);
        return merged;
    }
}
