package nl.vliegwiel.signal;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import nl.vliegwiel.api.ApiProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Reads a JSON object from a request, up to a size and without anything double or left over. */
@Component
class JsonBody {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() { };

    private final ObjectMapper strict = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final int most;

    JsonBody(SignalProperties properties) {
        this.most = (int) properties.maxBody().toBytes();
    }

    /** @throws ApiProblem when it is too large or no JSON object */
    Map<String, Object> read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new ApiProblem(HttpStatus.PAYLOAD_TOO_LARGE, "Het bericht is te groot", "Stuur hoogstens " + most / 1024 + " kilobyte.");
        }
        return parse(bytes);
    }

    private Map<String, Object> parse(byte[] bytes) {
        try {
            Map<String, Object> object = strict.readValue(bytes, OBJECT);
            if (object != null) {
                return object;
            }
        } catch (IOException notJson) {
            // Its message may hold what was sent.
        }
        throw new ApiProblem(HttpStatus.BAD_REQUEST, "Dit is geen geldige JSON",
                "Stuur één JSON-object, in UTF-8, met elk veld hoogstens één keer.");
    }
}
