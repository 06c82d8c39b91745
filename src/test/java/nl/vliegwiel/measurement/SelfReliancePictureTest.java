package nl.vliegwiel.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.dossier.LifeDomains.LifeDomain;
import org.junit.jupiter.api.Test;

class SelfReliancePictureTest {

    private final SelfReliancePicture picture = new SelfReliancePicture(
            new LifeDomains(List.of(new LifeDomain("WORK", "Werk & meer", true), new LifeDomain("HOUSING", "Wonen", false))));
    private final Measurement silent = measurement(0, DomainScore.of("WORK", 4, null));
    private final Measurement first = measurement(1, DomainScore.of("WORK", 4, "GEHEIM").solvedBy(SelfReliance.INDIVIDUAL),
            DomainScore.of("HOUSING", 3, null).solvedBy(SelfReliance.COLLECTIVE));
    private final Measurement last = measurement(2, DomainScore.of("WORK", 2, null).solvedBy(SelfReliance.OWN_NETWORK),
            DomainScore.of("HOUSING", 2, null));

    @Test
    void tellsInWordsWhatItShows() {
        assertThat(picture.compare(List.of(silent, first, last)).text())
                .startsWith("Wie lost het op: 1-meting van 22 november 2026 naast 2-meting van 22 november 2026.")
                .contains("Werk & meer: individuele voorziening, nu eigen netwerk.")
                .contains("Wonen: collectieve voorziening, nu niet bekend.")
                .contains("1-meting van 22 november 2026: groen: 0 van de 2.").contains("2-meting van 22 november 2026: groen: 1 van de 1.");
    }

    @Test
    void drawsAColouredFieldWithItsLetterForEachAnswerAndNothingThatSomebodyTyped() {
        String svg = svg(List.of(first, last));
        assertThat(svg).contains(">I</text>", ">C</text>", ">N</text>", SelfReliance.INDIVIDUAL.colour(), "Werk &amp; meer", "1  ")
                .doesNotContain("GEHEIM");
    }

    @Test
    void drawsTheOnlyMeasurementAlone() {
        assertThat(picture.compare(List.of(silent, first)).text()).startsWith("Wie lost het op: 1-meting van 22 november 2026.");
    }

    @Test
    void drawsNothingWhenNobodySaidWhoSolvesIt() {
        assertThat(picture.compare(List.of(silent))).isEqualTo(MatrixPicture.NONE);
    }

    private String svg(List<Measurement> measurements) {
        String source = picture.compare(measurements).source();
        return new String(Base64.getDecoder().decode(source.substring(source.indexOf(',') + 1)), StandardCharsets.UTF_8);
    }

    private static Measurement measurement(int ordinal, DomainScore... scores) {
        return new Measurement("2026-000001", ordinal, LocalDate.of(2026, 11, 22), "anna", List.of(scores));
    }
}
