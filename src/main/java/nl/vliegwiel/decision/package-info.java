/** Decisions about help, pressure and sanctions: proposed by a worker, taken within the mandate or by management, paid, carried out and reviewed. */
package nl.vliegwiel.decision;
