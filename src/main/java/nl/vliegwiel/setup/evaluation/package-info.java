/** The evaluation of a round: experiences, figures and goals, and how the team goes on (mission T9, T10, T11). */
package nl.vliegwiel.setup.evaluation;
