package nl.vliegwiel.signal;

import java.util.Map;
import java.util.Optional;
import nl.vliegwiel.api.ApiProblem;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** Takes a signal from outside once, however often it is sent. */
@Service
public class PartnerSignals {

    private final ReportCheck check;
    private final PartnerSignalDesk desk;

    PartnerSignals(ReportCheck check, PartnerSignalDesk desk) {
        this.check = check;
        this.desk = desk;
    }

    /**
     * Takes a signal from a partner once.
     *
     * @param sender login of the partner
     * @param key the sender's own for this signal; null when there is none
     * @param body plain JSON values, by the names of the form {@code record-signal}
     * @return the signal's number
     * @throws nl.vliegwiel.form.FormRejected with every fault of the body
     */
    public String take(String sender, String key, Map<String, Object> body) {
        return take(RequestKey.of(sender, key, body), body);
    }

    /**
     * Takes a signal, or finds what the same request was answered before.
     *
     * @param body plain JSON values
     * @return the signal's number
     * @throws ApiProblem when the key was used for another body, or the same request is being taken at this moment
     * @throws nl.vliegwiel.form.FormRejected with every fault of the body
     */
    String take(RequestKey request, Map<String, Object> body) {
        return earlier(request).orElseGet(() -> takeNew(request, check.read(body)));
    }

    /** Of two requests at once, the one whose key comes second waits in the database and then reads the answer of the first. */
    private String takeNew(RequestKey request, Report report) {
        try {
            return desk.take(request, report);
        } catch (DataIntegrityViolationException | PessimisticLockingFailureException lost) {
            if (request.key() == null) {
                throw lost;
            }
            return earlier(request).orElseThrow(() -> new ApiProblem(HttpStatus.CONFLICT, "Dit signaal wordt al verwerkt",
                    "Stuur het over een paar tellen opnieuw met dezelfde Idempotency-Key."));
        }
    }

    private Optional<String> earlier(RequestKey request) {
        Optional<SignalRequest> earlier = desk.earlier(request);
        if (earlier.filter(first -> !first.bodyDigest().equals(request.body())).isPresent()) {
            throw new ApiProblem(HttpStatus.UNPROCESSABLE_ENTITY, "Deze Idempotency-Key is al gebruikt",
                    "U stuurde met deze sleutel eerder een ander signaal. Gebruik voor elk signaal een nieuwe sleutel.");
        }
        return earlier.map(SignalRequest::number);
    }
}
