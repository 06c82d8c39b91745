package nl.vliegwiel.sharing;

import java.util.List;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.lifecycle.DossierEnd;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** With a closed dossier its consents end. One that goes on in another team keeps them. */
@Component
class SharingEndsWithDossier implements DossierEnd {

    private final Dossiers dossiers;
    private final Consents consents;
    private final List<SharingStop> concerned;

    SharingEndsWithDossier(Dossiers dossiers, Consents consents, List<SharingStop> concerned) {
        this.dossiers = dossiers;
        this.consents = consents;
        this.concerned = concerned;
    }

    @Override
    @Transactional
    public void ended(String number) {
        if (!dossiers.get(number).isOpen()) {
            consents.endAll(number);
            concerned.forEach(feature -> feature.stopped(number));
        }
    }
}
