package nl.vliegwiel.recognition;

import java.util.List;
import nl.vliegwiel.dossier.CaseFile;

/**
 * A dossier that looks like what is told.
 *
 * @param reasons what agrees, in words a colleague reads
 */
public record KnownHousehold(CaseFile file, Likeness likeness, List<String> reasons) {

    public boolean isSure() {
        return likeness == Likeness.SURE;
    }

    /** "Zelfde adres, achternaam lijkt erop" */
    public String why() {
        String all = String.join(", ", reasons);
        return all.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + all.substring(1);
    }
}
