package nl.vliegwiel.setup.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What step 1 needs before it is done (mission T1, guide §6.1). */
final class PartnerGates {

    private PartnerGates() {
    }

    /**
     * @param noInstitute why there is no training institute; null when nobody said so
     * @return what is missing, in Dutch; empty when the step can be done
     */
    static List<String> missing(List<Standing> partners, String noInstitute) {
        List<String> missing = new ArrayList<>();
        requireWorld(partners, World.WORK_AND_INCOME, missing);
        requireWorld(partners, World.CARE_AND_WELFARE, missing);
        requireOf(partners, Standing::described, "Leefgebieden, wijken, sterke en minder sterke kant staan nog niet op de sociale kaart bij: %s.", missing);
        requireOf(partners, Standing::stated, "Winst, verlies en eigen regels zijn nog niet uitgesproken door: %s.", missing);
        if (noInstitute == null && partners.stream().noneMatch(partner -> partner.world() == World.EDUCATION)) {
            missing.add("Er staat geen opleider op de sociale kaart. Zet er één op, of leg uit waarom er geen in de buurt is.");
        }
        return missing;
    }

    private static void requireOf(List<Standing> partners, Predicate<Standing> done, String sentence, List<String> missing) {
        String names = partners.stream().filter(partner -> partner.onBoard() && !done.test(partner)).map(Standing::name)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            missing.add(sentence.formatted(names));
        }
    }

    private static void requireWorld(List<Standing> partners, World world, List<String> missing) {
        if (partners.stream().noneMatch(partner -> partner.brings(world))) {
            missing.add("Uit de wereld \"" + world.label() + "\" doet nog niemand mee. Zonder die wereld is stap 1 niet rond.");
        }
    }
}
