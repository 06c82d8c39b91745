package nl.vliegwiel.recognition;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether a name or address that somebody types is one that is known, however it is spelled. */
public final class SpelledAlike {

    private final List<PersonName> names;
    private final Address address;
    private final String first;

    private SpelledAlike(List<PersonName> names, Address address, String first) {
        this.names = names;
        this.address = address;
        this.first = first;
    }

    /** @param typed a name or an address */
    public static SpelledAlike to(String typed) {
        Address asked = Address.of(typed);
        return new SpelledAlike(asked == null ? PersonName.in(typed) : List.of(), asked, Spelling.plain(typed).strip());
    }

    /** A surname that is the same, sounds the same or was probably mistyped, or a first name alone. */
    public boolean names(String... known) {
        return Stream.of(known).filter(Objects::nonNull).flatMap(name -> PersonName.in(name).stream()).anyMatch(this::isOneOf);
    }

    private boolean isOneOf(PersonName known) {
        boolean asFirstName = known.first() != null && known.first().length() > 1 && known.first().equals(first);
        return asFirstName || names.stream().anyMatch(name -> name.mayBe(known) && Spelling.compare(name.surname(), known.surname()) != Agreement.NONE);
    }

    /** @param known null when unknown */
    public boolean isAt(String known) {
        return address != null && known != null && address.compare(Address.of(known)) != Agreement.NONE;
    }
}
