package nl.vliegwiel.plan;

/** Whether a track still runs. Without an answer a goal that goes on in a new plan keeps its track. */
public interface RunningTracks {

    boolean isRunning(String trackId);
}
