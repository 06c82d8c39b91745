/** Step 2 of a team's set-up (mission T2): the urgency is shared, cases are talked through, an approach is chosen and principles are agreed. */
package nl.vliegwiel.setup.approach;
