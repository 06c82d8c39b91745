/** The teams: who is in them, which neighbourhoods they serve, and which team a signal goes to. */
package nl.vliegwiel.team;
