package nl.vliegwiel.cards;

import java.util.Collection;
import java.util.Map;
import nl.vliegwiel.form.Actor;

/** Knows the names behind one kind of number; each feature with numbers of its own has one. */
public interface CardSubjects {

    /** By number, in a fixed number of queries: only those of its own kind, and of households only what this person may know. */
    Map<String, CardSubject> about(Actor actor, Collection<String> numbers);
}
