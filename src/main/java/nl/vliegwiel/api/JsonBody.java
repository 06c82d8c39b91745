package nl.vliegwiel.api;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Reads a JSON object from a request, up to a size and without anything double or left over. */
@Component
public class JsonBody {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() { };

    private final ObjectMapper strict = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** @throws ApiProblem when it is too large or no JSON object */
    public Map<String, Object> read(InputStream body, DataSize largest) throws IOException {
        int most = (int) largest.toBytes();
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
