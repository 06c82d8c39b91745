/** One household, one plan: goals that the household agrees to before anything runs, each with a track (mission C9, C11). */
package nl.vliegwiel.plan;
