package nl.vliegwiel.setup;

import nl.vliegwiel.process.ReadableFault;

class UnknownRound extends RuntimeException implements ReadableFault {

    private static final long serialVersionUID = 1L;

    UnknownRound(String number) {
        super("Ronde " + number + " bestaat niet.");
    }
}
