package nl.vliegwiel.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.dossier.LifeDomains.LifeDomain;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class MeasurementPictureTest {

    private final MeasurementPicture picture = new MeasurementPicture(
            new LifeDomains(List.of(new LifeDomain("WORK", "Werk & inkomen", true), new LifeDomain("HOUSING", "Wonen", false))));
    private final Measurement first = measurement(0, DomainScore.of("WORK", 4, "GEHEIM"), new DomainScore("HOUSING", null, OpenReason.NOT_WANTED, null));
    private final Measurement second = measurement(1, DomainScore.of("WORK", 3, null), DomainScore.of("HOUSING", 5, null));
    private final Measurement third = measurement(2, DomainScore.of("WORK", 1, null), DomainScore.of("HOUSING", 2, null));

    @Test
    void isAWellFormedPictureWithTheFirstAndTheLatestMeasurement() throws Exception {
        String svg = svg(List.of(first, second, third));
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Leefgebieden: 0-meting van 22-11-2026 naast 2-meting van 22-11-2026");
        assertThat(document.getElementsByTagName("rect").getLength()).isEqualTo(2 + 3);
    }

    @Test
    void saysTheSameInWords() {
        assertThat(picture.compare(List.of(first, third)).text())
                .contains("Werk & inkomen: 4, nu 1.").contains("Wonen: nog niet besproken, nu 2.");
    }

    @Test
    void showsOneMeasurementAlone() {
        assertThat(picture.compare(List.of(first)).text()).contains("Werk & inkomen: 4.").doesNotContain("naast");
    }

    @Test
    void neverHoldsWhatSomebodyTyped() {
        assertThat(svg(List.of(first, second))).doesNotContain("GEHEIM");
    }

    @Test
    void isEmptyWhenNothingWasMeasured() {
        assertThat(picture.compare(List.of())).isEqualTo(new MatrixPicture(null, null));
    }

    private String svg(List<Measurement> measurements) {
        String source = picture.compare(measurements).source();
        return new String(Base64.getDecoder().decode(source.substring("data:image/svg+xml;base64,".length())), StandardCharsets.UTF_8);
    }

    private static Measurement measurement(int ordinal, DomainScore... scores) {
        return new Measurement("2026-000001", ordinal, LocalDate.of(2026, 11, 22), "anna", List.of(scores));
    }
}
