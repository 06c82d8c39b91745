package nl.vliegwiel.absence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who acts for whom on one day, as it was divided. Whoever stands in may be away as well: then that person's stand-in acts. */
record Acting(List<Away> away) {

    /** @param households login of who stands in, by number; a household without anybody waits */
    record Away(Absence absence, Map<String, Optional<String>> households) {

        private Optional<String> next(String number) {
            return number != null && households.containsKey(number) ? households.get(number) : Optional.ofNullable(absence.standBy());
        }
    }

    /** Login of who does somebody's work; empty when that person is there, or the work waits. */
    Optional<String> insteadOf(String holder, String team, String number) {
        return way(holder, team, number).values().stream().reduce((earlier, later) -> later);
    }

    /** The absences that a task of this person goes over because of, in order. */
    List<Absence> because(String holder, String team, String number) {
        return new ArrayList<>(way(holder, team, number).keySet());
    }

    Optional<Away> of(String login, String team) {
        return away.stream().filter(one -> one.absence().absent().equals(login) && one.absence().team().equals(team)).findFirst();
    }

    /** Who follows, by the absence. Where it would come back to somebody who is away it leads nowhere. */
    private Map<Absence, String> way(String holder, String team, String number) {
        Map<Absence, String> way = new LinkedHashMap<>();
        Optional<Away> one = of(holder, team);
        while (one.isPresent()) {
            Optional<String> next = one.get().next(number);
            if (next.isEmpty()) {
                return way;
            }
            if (next.get().equals(holder) || way.put(one.get().absence(), next.get()) != null) {
                return Map.of();
            }
            one = of(next.get(), team);
        }
        return way;
    }
}
