/** Evaluation: the matrix again, the goals in the household's own words, and how it goes on (mission C15, C16). */
package nl.vliegwiel.evaluation;
