package nl.vliegwiel.lifecycle;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vliegwiel.dossier.CaseFile;
import org.springframework.stereotype.Component;

/** Which news fits a household at this moment; where it does not, what to do instead. */
@Component
class NewsPolicy {

    private final Map<HouseholdEvent, HouseholdNews> kinds = new EnumMap<>(HouseholdEvent.class);
    private final WaitingProcesses waiting;

    NewsPolicy(List<HouseholdNews> kinds, WaitingProcesses waiting) {
        kinds.forEach(news -> this.kinds.put(news.kind(), news));
        this.waiting = waiting;
    }

    /** What can be reported, in the order in which the form offers it. */
    List<HouseholdNews> kinds() {
        return List.copyOf(kinds.values());
    }

    /** @throws IllegalArgumentException for a kind that no feature knows; the form does not offer it */
    HouseholdNews of(HouseholdEvent event) {
        return Optional.ofNullable(kinds.get(event)).orElseThrow(() -> new IllegalArgumentException("No feature knows " + event));
    }

    /** Why this news cannot be passed on now, with what can be done instead, in Dutch; empty when it can. */
    Optional<String> objection(HouseholdEvent event, CaseFile file) {
        return of(event).objection(file, nextMessage(event, file.reference()).isPresent());
    }

    /** The message that a process under this number waits for; empty when the news was overtaken. */
    Optional<String> nextMessage(HouseholdEvent event, String number) {
        return of(event).messages().stream().filter(message -> waiting.expects(message, number)).findFirst();
    }
}
