package nl.vliegwiel.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A team's figures beside those it is compared with.
 *
 * @param own over the period asked for
 * @param previous of the same team, over the period of equal length before it
 * @param others the other teams of the first line; empty for a team of the second line
 */
public record SideBySide(TeamFigures own, TeamFigures previous, List<TeamFigures> others) {

    /** All that can be compared, this team first. */
    public List<TeamFigures> all() {
        return Stream.concat(Stream.of(own), others.stream()).toList();
    }

    /** Empty when no other team has the figure. */
    Optional<Spread> othersOn(Figure figure) {
        List<BigDecimal> values = valuesOfOthers(figure);
        return values.isEmpty() ? Optional.empty() : Optional.of(new Spread(values));
    }

    List<BigDecimal> valuesOfOthers(Figure figure) {
        return others.stream().map(other -> other.of(figure)).filter(Objects::nonNull).toList();
    }
}
