package nl.vliegwiel.handover;

import java.util.Map;
import nl.vliegwiel.dossier.CaseFile;

/** A piece of what the dossier knows about a life domain; a part that another phase adds is a component with an {@code @Order}. */
interface DomainPart {

    /** A line by domain; a domain of which nothing is known is left out. */
    Map<String, String> tell(CaseFile file);
}
