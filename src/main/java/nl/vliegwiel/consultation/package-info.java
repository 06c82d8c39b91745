/** Asking a colleague or a specialist for advice without handing the household over (mission C17b). */
package nl.vliegwiel.consultation;
