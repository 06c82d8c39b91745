package nl.vliegwiel.setup;

import java.util.List;

/** What a later round should know of an earlier one, such as its evaluation. */
public interface RoundMemory {

    /** Short Dutch lines about an ended round; none when there is nothing to tell. */
    List<String> lines(Round ended);
}
