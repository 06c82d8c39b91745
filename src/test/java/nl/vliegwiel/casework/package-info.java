/** Plays every process as people would: the happy path, each detour, each timer, and what it leaves in the dossier. */
package nl.vliegwiel.casework;
