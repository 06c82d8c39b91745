package nl.vliegwiel.contactperson;

/** The open work that goes with keeping the contact. */
interface Work {

    /**
     * Whoever kept the contact hands over what belongs to it, in every process under this number. Work that somebody else was given
     * stays there. From a person of another organisation all comes back: that person was asked as contact person only.
     *
     * @param to login of who keeps the contact now
     */
    void passOn(String number, String to);
}
