package nl.vliegwiel.cards;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.vliegwiel.form.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody does next: first at the same household, else what is due first (mission E4). */
@Service
@Transactional(readOnly = true)
class NextTask {

    private final EngineNextTask engine;
    private final Cards cards;

    NextTask(EngineNextTask engine, Cards cards) {
        this.engine = engine;
        this.cards = cards;
    }

    Answer after(String finished, Actor actor) {
        Optional<String> number = engine.numberOf(finished, actor);
        Set<String> numbers = number.map(known -> withDossier(known, actor)).orElse(Set.of());
        Found next = numbers.isEmpty() ? null : engine.under(numbers, actor).orElse(null);
        boolean pending = !numbers.isEmpty() && engine.isBusy(numbers);
        return new Answer(next, pending, next == null && !pending ? engine.ofOwn(actor).orElse(null) : null);
    }

    /** The way of a signal goes on under the number of its household. */
    private Set<String> withDossier(String number, Actor actor) {
        Set<String> numbers = new HashSet<>(Set.of(number));
        Optional.ofNullable(cards.about(actor, Set.of(number)).get(number)).map(CardSubject::dossier).ifPresent(numbers::add);
        return numbers;
    }

    /** @param name as the model labels it */
    record Found(String id, String name) {
    }

    /**
     * @param next at the same household; null when there is none (yet)
     * @param pending whether the engine is still busy here, so that another task may come and this one may go: ask again in a moment
     * @param otherwise what is due first elsewhere; null when there is something here, or nothing at all
     */
    record Answer(Found next, boolean pending, Found otherwise) {
    }
}
