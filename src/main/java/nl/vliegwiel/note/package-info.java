/** Notes that people write in a dossier, with a task beside them or in the car after a visit. */
package nl.vliegwiel.note;
