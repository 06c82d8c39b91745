package nl.vliegwiel.ownfigures;

import java.util.List;
import nl.vliegwiel.measurement.MatrixPicture;

/**
 * One question that somebody's registrations answer.
 *
 * @param answer in one sentence
 * @param source where it comes from, in one sentence
 * @param heads of the table; each row has as many cells, the first one names it
 * @param rows none where there is nothing to tell
 * @param picture of the table; null for none
 */
record OwnChapter(String title, String answer, String source, List<String> heads, List<List<String>> rows, MatrixPicture picture) {

    static OwnChapter without(String title, String answer, String source) {
        return new OwnChapter(title, answer, source, List.of(), List.of(), null);
    }
}
