package nl.vliegwiel.track;

/** Where a track's process begins: its owner starts it, it waits for another goal, or it ran already when its dossier moved. */
enum TrackState { READY, WAITING, RUNNING }
