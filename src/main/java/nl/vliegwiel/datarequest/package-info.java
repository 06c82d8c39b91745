/** Asking agencies: a question with a legal basis, waiting, reminding, and the answer, or the fact that none came (mission C4b). */
package nl.vliegwiel.datarequest;
