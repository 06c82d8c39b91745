package nl.vliegwiel.process;

/** Marks an exception whose message is Dutch, holds only references and codes, and may be shown to a coordinator in Cockpit. */
public interface ReadableFault {
}
