/** What teams did and reached, counted from their own cases: beside the other teams, and what stands out (mission T9, T10). */
package nl.vliegwiel.figures;
