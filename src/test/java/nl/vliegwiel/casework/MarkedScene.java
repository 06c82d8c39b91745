package nl.vliegwiel.casework;

/** A piece of the lives of households, played with a marked text in every free field of every form. */
interface MarkedScene {

    void play(MarkedStage stage);
}
