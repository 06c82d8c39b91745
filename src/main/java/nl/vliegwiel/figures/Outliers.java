package nl.vliegwiel.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The rule by which a figure stands out (mission T10): from a number of teams on, a value below Q1 - 1.5 x IQR or above Q3 + 1.5 x IQR,
 * Q1 and Q3 the quartiles of all teams that have the figure (see {@link Spread} for the method), IQR the distance between them. Where at
 * least the middle half of the teams are equal, the IQR is 0 and every other value stands out: everybody does the same but one, and that
 * is worth a question. Only figures that do not depend on a team's size are compared.
 */
@Component
public class Outliers {

    private final FigureTerms.OutlierRule rule;

    Outliers(FigureTerms terms) {
        this.rule = terms.outlier();
    }

    /** Of every team among these, by figure. */
    public List<Outlier> among(List<TeamFigures> teams) {
        return Stream.of(Figure.values()).filter(Figure::isComparable).flatMap(figure -> among(teams, figure)).toList();
    }

    /** Of one team among these. */
    public List<Outlier> of(String team, List<TeamFigures> teams) {
        return among(teams).stream().filter(outlier -> outlier.team().equals(team)).toList();
    }

    private Stream<Outlier> among(List<TeamFigures> teams, Figure figure) {
        List<BigDecimal> values = teams.stream().map(team -> team.of(figure)).filter(Objects::nonNull).toList();
        if (values.size() < rule.leastTeams()) {
            return Stream.empty();
        }
        Spread spread = new Spread(values);
        return teams.stream().filter(team -> team.of(figure) != null && isFar(team.of(figure), spread))
                .map(team -> new Outlier(team.team(), figure, team.of(figure), medianOfOthers(teams, team, figure)));
    }

    private boolean isFar(BigDecimal value, Spread spread) {
        BigDecimal reach = spread.range().multiply(rule.iqrFactor());
        return value.compareTo(spread.firstQuartile().subtract(reach)) < 0 || value.compareTo(spread.thirdQuartile().add(reach)) > 0;
    }

    private static BigDecimal medianOfOthers(List<TeamFigures> teams, TeamFigures one, Figure figure) {
        return new Spread(teams.stream().filter(team -> team != one).map(team -> team.of(figure)).filter(Objects::nonNull).toList()).median();
    }
}
