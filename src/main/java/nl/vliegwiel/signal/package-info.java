/** Signals about households: recorded by colleagues or sent by partners, weighed, and passed on to one dossier per household. */
package nl.vliegwiel.signal;
