package nl.vliegwiel.dossier;

import java.util.Collection;
import java.util.Map;

/** Who acts for contact persons who are away; they stay the contact person. */
public interface Replacements {

    /** Logins by number, for those of these households that somebody acts for today. */
    Map<String, String> actingFor(Collection<CaseFile> files);
}
