/**
 * Step 4 of a team's set-up (mission T7, T8): the matrix of people and life domains, competences, lending, facilities and information
 * agreements, and what of it takes effect in the team.
 */
package nl.vliegwiel.setup.composition;
