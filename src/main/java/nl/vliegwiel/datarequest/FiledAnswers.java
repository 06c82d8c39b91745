package nl.vliegwiel.datarequest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.intake.KnownConcerns;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The latest answer of an agency per domain of life, as the intake shows it: who said it, what, and when it was filed. */
@Component
@Order(0)
class FiledAnswers implements KnownConcerns {

    /** Leaves room in the intake's field for who said it and when. */
    private static final int LONGEST = 100;

    private final DataRequests requests;

    FiledAnswers(DataRequests requests) {
        this.requests = requests;
    }

    @Override
    public List<Concern> of(String reference) {
        Map<String, Concern> latest = new LinkedHashMap<>();
        for (DataRequest request : requests.filed(reference)) {
            String agency = requests.basis(request).partnerName();
            request.answers().forEach(answer -> latest.put(answer.domain(),
                    new Concern(answer.domain(), agency + ": " + shortened(answer.answer()), request.filedOn())));
        }
        return List.copyOf(latest.values());
    }

    private static String shortened(String answer) {
        String line = answer.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 2) + " …";
    }
}
