/** The variables that processes may hold: declared once, typed, and never a person. */
package nl.vliegwiel.process;
