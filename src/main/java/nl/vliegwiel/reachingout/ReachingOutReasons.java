package nl.vliegwiel.reachingout;

import java.util.List;
import nl.vliegwiel.outreach.ContactReasons;
import org.springframework.stereotype.Component;

/** Tells who seeks contact why the team rings this bell although nobody signalled (mission C1b). */
@Component
class ReachingOutReasons implements ContactReasons {

    private final Batches batches;

    ReachingOutReasons(Batches batches) {
        this.batches = batches;
    }

    @Override
    public List<String> reasons(String reference) {
        return batches.of(reference).stream().map(batch -> "Niemand gaf een signaal: het team zoekt dit huishouden zelf op.\nDoel: "
                + batch.purpose() + "\nGrondslag: " + batch.basis() + "\nAkkoord: " + batch.agreement()).toList();
    }
}
