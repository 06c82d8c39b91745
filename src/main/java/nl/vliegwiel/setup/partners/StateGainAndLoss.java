package nl.vliegwiel.setup.partners;

/**
 * The form {@code state-gain-and-loss}.
 *
 * @param partner the organisation that the reader speaks for; null when it was taken off the map
 */
record StateGainAndLoss(String team, String partner, String offers, String gain, String loss, String rules, String conditions,
        Boolean checked) {
}
