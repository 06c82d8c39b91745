package nl.vliegwiel.setup;

/** How a round ended. */
public enum RoundEnd { NEXT_ROUND, TEAM_CLOSES, CALLED_OFF }
