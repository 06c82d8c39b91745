package nl.vliegwiel.engine.time;

import org.springframework.stereotype.Component;

/** Closed while stories are played in another time: until it opens only the player acts, for what others did would get a past date. */
@Component
public class Curtain {

    private volatile Thread player;

    /** From here on only this thread acts for people. */
    public void close() {
        player = Thread.currentThread();
    }

    public void open() {
        player = null;
    }

    /** Whether this thread has to wait. */
    boolean isClosedHere() {
        Thread playing = player;
        return playing != null && playing != Thread.currentThread();
    }
}
