package nl.vliegwiel.aftercare;

import java.time.format.DateTimeFormatter;
import nl.vliegwiel.team.Colleagues;

/** An earlier contact as a table shows it. */
record ContactLine(String date, String result, String words, String who) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    static ContactLine of(AftercareContact contact, Colleagues colleagues) {
        return new ContactLine(contact.heldOn().format(DATE), contact.result().label(), contact.words(),
                colleagues.nameOf(contact.recordedBy()));
    }
}
