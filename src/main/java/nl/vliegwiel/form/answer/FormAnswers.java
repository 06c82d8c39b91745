package nl.vliegwiel.form.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people answered on forms without a record, and fills the same form in with it the next time. */
@Service
@Transactional
public class FormAnswers {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() { };

    private final FormAnswerRows rows;
    private final ObjectMapper mapper;
    private final Clock clock;

    FormAnswers(FormAnswerRows rows, ObjectMapper mapper, Clock clock) {
        this.rows = rows;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** The newest answers under this dossier number; empty when there are none or the number is null. */
    @Transactional(readOnly = true)
    public Map<String, Object> latest(String formId, String number) {
        return number == null ? Map.of()
                : rows.findFirstByFormIdAndNumberOrderByAnsweredAtDesc(formId, number).map(this::read).orElse(Map.of());
    }

    /**
     * Adds answers that were checked against the form; earlier ones stay.
     *
     * @param number dossier number, null on a start form
     * @param taskDefinition id of the task in the model, null on a start form
     */
    public void store(String formId, int version, String number, String taskDefinition, String by, Map<String, Object> answers) {
        rows.save(new FormAnswer(formId, version, number, taskDefinition, by, Instant.now(clock), write(answers)));
    }

    private Map<String, Object> read(FormAnswer answer) {
        try {
            return mapper.readValue(answer.answers(), VALUES);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Stored form answers are no JSON");
        }
    }

    private String write(Map<String, Object> answers) {
        try {
            return mapper.writeValueAsString(answers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Checked form answers are no JSON");
        }
    }
}
