/**
 * Step 3 of setting a team up (guide §6.3): its budget, what it decides itself, who decides when cooperation fails, and who backs it by
 * name. The guide says that this step is often skipped or poorly arranged; {@link nl.vliegwiel.setup.means.MeansGates} sees to it that it is not.
 */
package nl.vliegwiel.setup.means;
