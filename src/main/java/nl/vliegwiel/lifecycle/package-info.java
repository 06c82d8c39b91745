/** A household's way through the phases: where it stands, what news does to it, and when it ends. */
package nl.vliegwiel.lifecycle;
