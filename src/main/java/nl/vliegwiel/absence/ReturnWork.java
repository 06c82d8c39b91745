package nl.vliegwiel.absence;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.form.Option;

/**
 * The form {@code return-work}.
 *
 * @param who name
 * @param period in words
 * @param backOn only when it takes longer; null when nobody knows yet
 * @param settled households where nothing is to be decided any more, a line each; null when there is none
 */
record ReturnWork(String who, String period, ReturnOutcome returnOutcome, LocalDate backOn, List<Household> households, String settled,
        List<Option> keeperOptions) {

    /**
     * @param id its number
     * @param standIn name, or that it waited
     * @param keeper login, or {@link ReturnSheet#BACK}
     */
    record Household(String id, String household, String standIn, String keeper) {
    }
}
