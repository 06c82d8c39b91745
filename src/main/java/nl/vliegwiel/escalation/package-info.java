/** Escalation: when a partner does not cooperate or a rule blocks, management decides in time, and its decision binds. */
package nl.vliegwiel.escalation;
