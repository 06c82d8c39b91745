/** What a worker reads of each task in a list, and which task comes next: names come from the dossier, with its access control, and never from the engine. */
package nl.vliegwiel.cards;
