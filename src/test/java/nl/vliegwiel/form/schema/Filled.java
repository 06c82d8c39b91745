package nl.vliegwiel.form.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A form that is filled in for a test; JSON is written with single quotes, and a backtick is a quote inside a text. Today is 10 March 2026. */
record Filled(FormSchema schema, Map<String, Object> shown) {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    static Filled form(String components) {
        return new Filled(FormSchema.parse(file(components)), Map.of());
    }

    static String file(String components) {
        return json("{'type':'default','id':'test-form','executionPlatform':'Camunda Platform','executionPlatformVersion':'7.24.0','schemaVersion':16,'components':["
                + components + "]}");
    }

    Filled showing(String data) {
        return new Filled(schema, map(data));
    }

    Checked submit(String data) {
        return submit(map(data));
    }

    Checked submit(Map<String, Object> data) {
        return new SubmissionCheck(CLOCK).check(schema, shown, data);
    }

    /** The message for the only fault, "" for none. */
    String refusal(String data) {
        List<Fault> faults = submit(data).faults();
        return faults.isEmpty() ? "" : faults.get(0).message();
    }

    static Map<String, Object> map(String data) {
        try {
            return new ObjectMapper().readValue(json(data), new TypeReference<>() { });
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private static String json(String text) {
        return text.replace('\'', '"').replace("`", "\\\"");
    }
}
