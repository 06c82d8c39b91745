package nl.vliegwiel.absence;

import java.util.List;
import nl.vliegwiel.form.Option;

/**
 * The form {@code divide-work}.
 *
 * @param who name
 * @param period in words
 * @param standBy login, or {@link DivisionSheet#STAYS}
 */
record DivideWork(String who, String period, DivideDecision divideDecision, List<Household> households, List<LooseTask> tasks, String standBy,
        List<Option> takerOptions) {

    /**
     * @param id its number
     * @param phase in words
     * @param due what has to be done in the period, a line each; null when nothing has
     * @param taker login, or {@link DivisionSheet#STAYS}
     */
    record Household(String id, String household, String phase, String due, String taker) {
    }

    /**
     * @param id of the task in the engine
     * @param taker login, or {@link DivisionSheet#STAYS}
     */
    record LooseTask(String id, String task, String taker) {
    }
}
