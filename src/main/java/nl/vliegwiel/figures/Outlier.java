package nl.vliegwiel.figures;

import java.math.BigDecimal;

/**
 * A figure of one team that lies far from those of the other teams (mission T10). Something to talk about, in either direction; it says
 * nothing about good or bad.
 *
 * @param othersMedian the middle of the other teams
 */
public record Outlier(String team, Figure figure, BigDecimal value, BigDecimal othersMedian) {

    /** "Doorlooptijd: 412 dagen. De andere teams: 180 dagen (mediaan)." */
    public String sentence() {
        return figure.label() + ": " + figure.words(value) + ". De andere teams: " + figure.words(othersMedian) + " (mediaan).";
    }
}
