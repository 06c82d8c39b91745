/** Closing a team, or merging it into others, so that no case and no task stays behind (mission T0). */
package nl.vliegwiel.closing;
