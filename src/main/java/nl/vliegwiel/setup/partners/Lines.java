package nl.vliegwiel.setup.partners;

import java.util.List;

/** Sentences under each other, as a form shows them. */
final class Lines {

    private Lines() {
    }

    /** Null for none. */
    static String of(List<String> sentences) {
        return sentences.isEmpty() ? null : String.join("\n", sentences);
    }
}
