package nl.vliegwiel.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.vliegwiel.measurement.MatrixPicture;
import nl.vliegwiel.team.TeamDirectory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Figures in a form")
class FiguresTableTest {

    private static final LocalDate FROM = LocalDate.of(2027, 4, 1);

    private final Outliers outliers = new Outliers(new FigureTerms(5, 12, 13, new FigureTerms.OutlierRule(5, new BigDecimal("1.5"))));
    private final FiguresTable table = new FiguresTable(outliers);
    private final TeamDirectory teams = mock(TeamDirectory.class);
    private final SideBySide sides = new SideBySide(team("zuid", Map.of(Figure.THROUGHPUT, "412", Figure.PARTICIPATION, "37.5", Figure.OPEN, "1204")),
            team("zuid", Map.of(Figure.THROUGHPUT, "1", Figure.OPEN, "1100")), OutliersTest.teams(120, 150, 180, 210));

    @Test
    void areWrittenAsPeopleReadThem() {
        assertThat(row(Figure.THROUGHPUT)).isEqualTo(
                new FigureRow("Doorlooptijd", "412 dagen", "1 dag", "165 dagen", "120 dagen", "210 dagen", "Valt op"));
        assertThat(row(Figure.PARTICIPATION)).isEqualTo(new FigureRow("Huishoudens met werk of meedoen", "37,5%", FiguresTable.TOO_FEW,
                FiguresTable.TOO_FEW, FiguresTable.TOO_FEW, FiguresTable.TOO_FEW, ""));
        assertThat(row(Figure.OPEN).own()).isEqualTo("1.204 dossiers");
        assertThat(row(Figure.OPEN).previous()).as("nobody kept how it stood then").isEqualTo("–");
    }

    @Test
    void ofATeamWithoutOthersAreNotCompared() {
        SideBySide alone = new SideBySide(sides.own(), sides.previous(), List.of());
        assertThat(table.rows(alone)).hasSize(Figure.values().length).allSatisfy(row -> {
            assertThat(row.others()).isEqualTo("–");
            assertThat(row.standsOut()).isEmpty();
        });
        assertThat(picture(alone).text()).contains("Doorlooptijd: 412 dagen. ");
    }

    @Test
    void areDrawnWithAMarkPerTeamAndToldInWords() throws Exception {
        MatrixPicture drawn = picture(sides);
        assertThat(drawn.text()).isEqualTo("Team <Zuid> naast de andere teams. Doorlooptijd: 412 dagen (valt op); de andere teams 120 dagen tot "
                + "210 dagen, mediaan 165 dagen. Huishoudens met werk of meedoen: 37,5%.");
        String svg = svg(drawn);
        assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))).isNotNull();
        assertThat(svg.split("<circle", -1)).as("four others, and one in the legend").hasSize(6);
        assertThat(svg.split("<path", -1)).as("the team twice, and one in the legend").hasSize(4);
        assertThat(svg).contains("Team &lt;Zuid&gt;", "(valt op)");
    }

    @Test
    void areNotDrawnWithoutAny() {
        TeamFigures none = team("zuid", Map.of(Figure.OPEN, "12"));
        assertThat(picture(new SideBySide(none, none, List.of()))).isEqualTo(new MatrixPicture(null, null));
    }

    private MatrixPicture picture(SideBySide some) {
        when(teams.nameOf("zuid")).thenReturn("Team <Zuid>");
        return new FiguresPicture(outliers, teams).draw(some);
    }

    private static String svg(MatrixPicture picture) {
        String data = picture.source().substring(picture.source().indexOf(',') + 1);
        return new String(Base64.getDecoder().decode(data), StandardCharsets.UTF_8);
    }

    private FigureRow row(Figure figure) {
        return table.rows(sides).get(figure.ordinal());
    }

    private static TeamFigures team(String id, Map<Figure, String> values) {
        return new TeamFigures(id, FROM, FROM.plusMonths(3), values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, value -> new BigDecimal(value.getValue()))));
    }
}
