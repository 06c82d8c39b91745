package nl.vliegwiel.dossier;

import java.util.List;
import java.util.Optional;

/**
 * What a task is about when its number is not a household's: a signal, a question to a colleague, a round of a team's set-up. A feature contributes
 * by a bean. Whoever calls this asked the engine whether the task is the reader's.
 */
public interface TaskTopic {

    /** Empty for a number that is not of this kind. */
    Optional<Topic> of(String number);

    /**
     * @param dossier number of the household that it concerns; null while there is none
     */
    record Topic(String title, List<DossierBlock> blocks, String dossier) {
    }
}
