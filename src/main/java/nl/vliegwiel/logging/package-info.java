/** Keeps what an exception says out of the log: its message may quote a person's data. Named in logback-spring.xml. */
package nl.vliegwiel.logging;
