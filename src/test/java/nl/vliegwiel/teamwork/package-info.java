/** How a team is set up, played through the engine as the people of a set-up do it. */
package nl.vliegwiel.teamwork;
