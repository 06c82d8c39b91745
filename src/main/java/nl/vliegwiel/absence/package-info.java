/** A colleague is away for a while: others take over the households and the work, and give it back (mission C11). */
package nl.vliegwiel.absence;
