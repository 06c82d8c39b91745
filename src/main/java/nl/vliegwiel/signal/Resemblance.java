package nl.vliegwiel.signal;

/** How much what is reported looks like a household that is known, from not at all to surely. */
enum Resemblance {
    NONE, NAME_OR_BIRTH_DATE, ADDRESS, SURE;

    /** Sure when two of address, surname and birth date agree; neighbours in one stairwell or namesakes share only one. */
    static Resemblance between(Traits one, Traits other) {
        boolean address = one.sharesAddress(other);
        boolean surname = one.sharesSurname(other);
        boolean birthDate = one.sharesBirthDate(other);
        if (address ? surname || birthDate : surname && birthDate) {
            return SURE;
        }
        if (address) {
            return ADDRESS;
        }
        return surname || birthDate ? NAME_OR_BIRTH_DATE : NONE;
    }
}
