package nl.vliegwiel.contactperson;

/** The open work that goes with keeping the contact. */
interface Work {

    /**
     * Whoever kept the contact hands over what belongs to it, in every process under this number. Work that somebody else was given
     * stays there; but from a person of another organisation all comes back to the team.
     *
     * @param to login of who keeps the contact now
     */
    void passOn(String number, String to);

    /** Somebody else runs these tracks: the open work of who ran them goes along. */
    void passOnTracks(String number, String from, String to);
}
