package nl.vliegwiel.form;

import java.util.Optional;

/** The forms that the person behind the request can open. */
public interface OpenForms {

    /**
     * Asks as this person: a form that is not for these eyes is answered like one that does not exist.
     *
     * @param place see {@link OpenForm#place()}
     */
    Optional<OpenForm> find(String place);
}
