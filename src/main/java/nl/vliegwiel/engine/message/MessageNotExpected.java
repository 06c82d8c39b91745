package nl.vliegwiel.engine.message;

import nl.vliegwiel.process.ReadableFault;

/** No process under this number waits for this message. */
class MessageNotExpected extends RuntimeException implements ReadableFault {

    private static final long serialVersionUID = 1L;

    MessageNotExpected(String message, String number) {
        super("Dossier " + number + " wacht niet op het bericht '" + message + "'. Kijk in welke fase het dossier is.");
    }
}
