/** What a team may decide and spend by itself, what it has spent, and who decides when cooperation fails. */
package nl.vliegwiel.mandate;
