package nl.vliegwiel.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quartiles as QUARTILE.INC of Excel and R's quantile give them. */
@DisplayName("An outlier")
class OutliersTest {

    private final Outliers outliers = new Outliers(new FigureTerms(5, 12, 13, new FigureTerms.OutlierRule(5, new BigDecimal("1.5"))));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "7, 7, 7, 7", "1 2, 1.25, 1.5, 1.75", "4 1 3 2, 1.75, 2.5, 3.25", "120 150 180 210 412, 150, 180, 210",
        "6 7 15 36 39 40 41 42 43 47 49, 25.5, 40, 42.5"
    })
    void isJudgedByTheseQuartiles(String values, BigDecimal first, BigDecimal median, BigDecimal third) {
        Spread spread = new Spread(Stream.of(values.split(" ")).map(BigDecimal::new).toList());
        assertThat(spread.firstQuartile()).isEqualByComparingTo(first);
        assertThat(spread.median()).isEqualByComparingTo(median);
        assertThat(spread.thirdQuartile()).isEqualByComparingTo(third);
    }

    /** Q1 150, Q3 210, so IQR 60: from 60 up to and including 300 is ordinary. */
    @Test
    void liesFartherThanOneAndAHalfTimesTheRangeBetweenTheQuartiles() {
        assertThat(outliers.among(teams(120, 150, 180, 210, 412))).singleElement().satisfies(far -> {
            assertThat(far.team()).isEqualTo("team-4");
            assertThat(far.value()).isEqualByComparingTo("412");
            assertThat(far.othersMedian()).isEqualByComparingTo("165");
            assertThat(far.sentence()).isEqualTo("Doorlooptijd: 412 dagen. De andere teams: 165 dagen (mediaan).");
        });
        assertThat(outliers.among(teams(120, 150, 180, 210, 300))).isEmpty();
        assertThat(outliers.among(teams(120, 150, 180, 210, 301))).hasSize(1);
        assertThat(outliers.among(teams(59, 150, 180, 210, 300))).extracting(Outlier::team).containsExactly("team-0");
        assertThat(outliers.of("team-1", teams(59, 150, 180, 210, 300))).isEmpty();
    }

    @Test
    void isWorkedOutInTheHandbookOfTheProjectLead() throws IOException {
        String handbook = Files.readString(Path.of("docs", "handleiding-projectleider.md"));
        assertThat(handbook).contains("| dagen | 150 | 160 | 170 | 190 | 400 |", "160 − 45 = 115", "190 + 45 = 235");
        assertThat(outliers.among(teams(150, 160, 170, 190, 400))).singleElement()
                .satisfies(far -> assertThat(handbook).contains("*" + far.sentence() + "*"));
        assertThat(outliers.among(teams(115, 160, 170, 190, 235))).isEmpty();
        assertThat(outliers.among(teams(114, 160, 170, 190, 236))).hasSize(2);
    }

    @Test
    void isAnyOtherValueWhereTheMiddleHalfIsEqual() {
        assertThat(outliers.among(teams(10, 10, 10, 10, 11))).extracting(Outlier::team).containsExactly("team-4");
        assertThat(outliers.among(teams(10, 10, 10, 10, 10))).isEmpty();
    }

    @Test
    void needsEnoughTeamsWithTheFigure() {
        assertThat(outliers.among(teams(120, 150, 180, 412))).isEmpty();
        List<TeamFigures> oneWithout = Stream.concat(teams(120, 150, 180, 412).stream(), Stream.of(team("other", Figure.PARTICIPATION, 50))).toList();
        assertThat(outliers.among(oneWithout)).isEmpty();
    }

    @Test
    void isNeverAnAmountSinceThatSaysHowLargeATeamIs() {
        assertThat(outliers.among(IntStream.of(10, 11, 12, 13, 500).mapToObj(open -> team("team-" + open, Figure.OPEN, open)).toList())).isEmpty();
    }

    static List<TeamFigures> teams(int... days) {
        return IntStream.range(0, days.length).mapToObj(place -> team("team-" + place, Figure.THROUGHPUT, days[place])).toList();
    }

    private static TeamFigures team(String id, Figure figure, int value) {
        return new TeamFigures(id, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31), Map.of(figure, BigDecimal.valueOf(value)));
    }
}
