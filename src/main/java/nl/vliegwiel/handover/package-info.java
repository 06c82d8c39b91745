/** Warm handover: offering a household to the second line, its answer, and asking after it some weeks later (mission C17). */
package nl.vliegwiel.handover;
