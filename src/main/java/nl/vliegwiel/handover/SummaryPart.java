package nl.vliegwiel.handover;

import java.util.Optional;
import nl.vliegwiel.dossier.CaseFile;

/** A piece of what travels with a household; a part that another phase adds is a component with an {@code @Order}. */
public interface SummaryPart {

    /** Empty when this is not known of the household. */
    Optional<String> tell(CaseFile file);
}
