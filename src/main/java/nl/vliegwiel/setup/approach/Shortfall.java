package nl.vliegwiel.setup.approach;

import java.util.List;
import nl.vliegwiel.setup.Round;
import org.springframework.stereotype.Component;

/** What step 2 still needs, as its forms show it once it was begun. */
@Component
class Shortfall {

    private final Progressing progressing;
    private final Approaches approaches;

    Shortfall(Progressing progressing, Approaches approaches) {
        this.progressing = progressing;
        this.approaches = approaches;
    }

    /** Sentences under each other; null when nothing is missing, or nothing was done yet. */
    String of(Round round) {
        List<String> missing = approaches.sheet(round).approach() == null ? List.of()
                : ApproachGates.missing(progressing.of(round, List.of(), List.of()));
        return missing.isEmpty() ? null : String.join("\n", missing);
    }
}
