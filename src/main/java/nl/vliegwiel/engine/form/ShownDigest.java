package nl.vliegwiel.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.vliegwiel.form.schema.FormSchema;

/** A digest of what a form let people change: another digest on the way back means that somebody else was first. */
class ShownDigest {

    private static final int LENGTH = 16;

    private final ObjectMapper mapper;

    ShownDigest(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** @param proposals keys that are proposed anew each day and say nothing of what somebody else did */
    String of(FormSchema schema, Map<String, Object> shown, Set<String> proposals) {
        Map<String, Object> editable = new TreeMap<>();
        schema.inputs().stream().filter(input -> !input.readonly() && shown.get(input.key()) != null && !proposals.contains(input.key()))
                .forEach(input -> editable.put(input.key(), shown.get(input.key())));
        try {
            byte[] json = mapper.writeValueAsString(editable).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json)).substring(0, LENGTH);
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256 and every form value is JSON");
        }
    }
}
