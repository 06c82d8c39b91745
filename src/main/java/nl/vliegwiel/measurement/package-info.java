/** How hard each domain of life holds a household back (instrument I1): measured at the intake, and again at each evaluation. */
package nl.vliegwiel.measurement;
