/** Step 1 of a team's set-up (mission T1): the social map, who is on board, and what each partner wins, loses and lets go of. */
package nl.vliegwiel.setup.partners;
