/** Tracks: what runs for a goal, who owns it, and the check-ins that keep it going (mission C11, C12). */
package nl.vliegwiel.track;
