package nl.vliegwiel.cards;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierAccess;
import nl.vliegwiel.dossier.Replacements;
import nl.vliegwiel.form.Actor;
import org.springframework.stereotype.Component;

/** A household's work shows the household's name. */
@Component
class DossiersOnCards implements CardSubjects {

    private final DossierAccess access;
    private final Replacements replacements;

    DossiersOnCards(DossierAccess access, Replacements replacements) {
        this.access = access;
        this.replacements = replacements;
    }

    @Override
    public Map<String, CardSubject> about(Actor actor, Collection<String> numbers) {
        Map<String, CardSubject> found = new HashMap<>();
        List<CaseFile> files = access.visible(actor, numbers);
        Map<String, String> acting = replacements.actingFor(files);
        files.forEach(file -> found.put(file.reference(), new CardSubject(file.household().name(), file.reference(), file.contactPerson(),
                acting.get(file.reference()))));
        return found;
    }
}
