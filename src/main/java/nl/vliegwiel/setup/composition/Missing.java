package nl.vliegwiel.setup.composition;

/** Something that keeps step 4 from being done, and where it is put right. */
record Missing(CompositionNext where, String sentence) {
}
