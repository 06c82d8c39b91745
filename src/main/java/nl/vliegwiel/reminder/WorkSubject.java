package nl.vliegwiel.reminder;

import nl.vliegwiel.dossier.Dossiers;
import org.springframework.stereotype.Component;

/** Whom work is about, as colleagues know it. */
@Component
class WorkSubject {

    private final Dossiers dossiers;

    WorkSubject(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** The household's name; the number itself for a signal that has no dossier yet. */
    String nameOf(String number) {
        return dossiers.find(number).map(file -> file.household().name()).orElse("Signaal " + number);
    }
}
