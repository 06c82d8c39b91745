package nl.vliegwiel.signal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * Tells a repeated request from a new one; holds digests only, for keys and bodies may name a person.
 *
 * @param key null when the sender gave no Idempotency-Key
 */
record RequestKey(String sender, String key, String body) {

    private static final ObjectMapper SORTED = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    /** @param key null when there is none */
    static RequestKey of(String sender, String key, Map<String, Object> body) {
        try {
            return new RequestKey(sender, key == null ? null : digest(key), digest(SORTED.writeValueAsString(body)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What was read from JSON cannot be written as JSON");
        }
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256");
        }
    }
}
