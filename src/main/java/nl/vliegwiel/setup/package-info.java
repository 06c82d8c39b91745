/**
 * The set-up of a team in rounds (mission section 2): the assignment, which of the four steps are open, who is asked for what, and what
 * was agreed from which day on. What each step asks lives in the packages below.
 */
package nl.vliegwiel.setup;
