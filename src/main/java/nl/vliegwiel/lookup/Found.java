package nl.vliegwiel.lookup;

import java.util.List;

/** @param message what somebody reads above the list, also when it is empty */
public record Found(List<Hit> hits, String message) {

    static Found nothing(String message) {
        return new Found(List.of(), message);
    }
}
