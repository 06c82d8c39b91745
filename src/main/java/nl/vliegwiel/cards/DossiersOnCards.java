package nl.vliegwiel.cards;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.vliegwiel.dossier.DossierAccess;
import nl.vliegwiel.form.Actor;
import org.springframework.stereotype.Component;

/** A household's work shows the household's name. */
@Component
class DossiersOnCards implements CardSubjects {

    private final DossierAccess access;

    DossiersOnCards(DossierAccess access) {
        this.access = access;
    }

    @Override
    public Map<String, CardSubject> about(Actor actor, Collection<String> numbers) {
        Map<String, CardSubject> found = new HashMap<>();
        access.visible(actor, numbers).forEach(file -> found.put(file.reference(),
                new CardSubject(file.household().name(), file.reference(), file.contactPerson())));
        return found;
    }
}
