package nl.vliegwiel.setup.partners;

import java.util.List;
import nl.vliegwiel.form.Option;

/**
 * The form {@code map-partners}.
 *
 * @param why the step was taken up again; null when it simply is its turn
 * @param missing what the step still needs; null when nothing
 * @param partners null when no row is left
 * @param noInstitute true when there is no training institute near
 * @param noInstituteReason only asked then
 */
record MapPartners(String team, String why, String missing, List<Option> worldOptions, List<Option> boardingOptions,
        List<Option> domainOptions, List<Option> areaOptions, List<Option> voiceOptions, List<PartnerRow> partners, Boolean noInstitute,
        String noInstituteReason) {

    List<PartnerRow> drawn() {
        return partners == null ? List.of() : partners;
    }
}
