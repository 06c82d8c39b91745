/** What somebody's own registrations show: own households, what they gained, how long it took, what is late; for nobody else's eyes. */
package nl.vliegwiel.ownfigures;
