package nl.vliegwiel.figures;

/**
 * One line of the table in a form; every column has words, also where there is nothing to tell.
 *
 * @param figure what is counted
 * @param previous the same team before
 * @param others the median of the other teams
 * @param standsOut empty unless the figure stands out by the rule of {@link Outliers}
 */
public record FigureRow(String figure, String own, String previous, String others, String lowest, String highest, String standsOut) {
}
