package nl.vliegwiel.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How far the demo is. */
@Component
class DemoProgress {

    private volatile int total;
    private volatile int played;
    private volatile boolean finished;

    DemoProgress(@Value("${vliegwiel.demo.play:true}") boolean willPlay) {
        this.finished = !willPlay;
    }

    void start(int steps, int alreadyPlayed) {
        this.total = steps;
        this.played = alreadyPlayed;
    }

    synchronized int step() {
        return ++played;
    }

    void finish() {
        finished = true;
    }

    int total() {
        return total;
    }

    int played() {
        return played;
    }

    boolean isFinished() {
        return finished;
    }
}
