package nl.vliegwiel.setup.evaluation;

import jakarta.persistence.Embeddable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the coordinator made of everybody's experiences; only the themes are never null. */
@Embeddable
record Experience(String examples, String fromHouseholds, String fromPartners, String themes) {

    /** All of it, to be read by whoever evaluates. */
    String told() {
        return Stream.of(line("Thema's", themes), line("Voorbeelden", examples), line("Van partners", fromPartners),
                line("Van huishoudens", fromHouseholds)).filter(line -> line != null).collect(Collectors.joining("\n"));
    }

    private static String line(String label, String words) {
        return words == null || words.isBlank() ? null : label + ": " + words;
    }
}
