package nl.vliegwiel.teamwork;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What daan and fons fill in when a round is evaluated. */
final class FilledEvaluation {

    static final Map<String, Object> MEANS_AND_PARTNERS = Map.of("adjustments", List.of(
            Map.of("what", "Een hoger mandaat", "step", "MEANS", "why", "We wachten vaak op een besluit."),
            Map.of("what", "Het roc erbij", "step", "PARTNERS", "why", "Jongeren vallen uit."),
            Map.of("what", "Snel opschalen", "step", "MEANS", "why", "Het duurt te lang.")));
    static final Map<String, Object> NOTHING = Map.of();

    private FilledEvaluation() {
    }

    /** Every goal is partly reached; the rest as proposed, unless these answers say otherwise. */
    static Map<String, Object> evaluated(Map<String, Object> shown, Map<String, Object> others) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("goals", filled(shown, "goals", Map.of("reached", "PARTLY", "words", "We zijn op weg.")));
        answers.put("outliers", filled(shown, "outliers", Map.of("explanation", "Een grote groep tegelijk.")));
        answers.put("summary", "Het werkt, en het kan beter.");
        answers.putAll(others);
        return answers;
    }

    /** Every result is fine. */
    static Map<String, Object> agreed(Map<String, Object> shown) {
        return Map.of("goals", filled(shown, "goals", Map.of("verdict", "Ga zo door.")), "answer", "AGREED");
    }

    static Map<String, Object> back(Map<String, Object> shown) {
        return Map.of("goals", filled(shown, "goals", Map.of("verdict", "Dat is te weinig.")), "answer", "BACK", "changes", "Kijk ook naar stap 4.");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> filled(Map<String, Object> shown, String list, Map<String, Object> with) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> row : (List<Map<String, Object>>) shown.getOrDefault(list, List.of())) {
            Map<String, Object> filled = new LinkedHashMap<>(row);
            filled.putAll(with);
            rows.add(filled);
        }
        return rows;
    }
}
