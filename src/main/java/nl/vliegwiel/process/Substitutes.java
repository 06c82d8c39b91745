package nl.vliegwiel.process;

import java.util.Optional;

/** Knows who takes work over from somebody who is away. Asked for each new task that is somebody's, in the transaction that makes it. */
public interface Substitutes {

    /**
     * @param holder login of the person whose task it would be
     * @param team tenant of its process
     * @param number that its process runs under; may be null
     * @return login of who does it instead; empty when that person is there, or nobody takes over
     */
    Optional<String> insteadOf(String holder, String team, String number);

    /** The task went to who does it instead, so that it can go back. */
    void taken(String task, String holder, String team, String number, String substitute);
}
