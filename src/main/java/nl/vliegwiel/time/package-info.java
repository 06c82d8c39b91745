/** The one notion of time: the clock, the time zone and the working days every deadline is counted in. */
package nl.vliegwiel.time;
