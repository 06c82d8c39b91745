package nl.vliegwiel.recognition;

import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.Household;

/**
 * What a household can be recognised by.
 *
 * @param address null when unknown
 * @param names of the household and its people
 */
record Traits(Address address, List<PersonName> names, List<Person> people) {

    static Traits of(Sketch told) {
        List<PersonName> member = PersonName.in(told.member() == null ? told.household() : told.member());
        return new Traits(Address.of(told.address()),
                Stream.of(told.household(), told.member()).flatMap(name -> PersonName.in(name).stream()).distinct().toList(),
                List.of(new Person(member, told.birthDate())));
    }

    static Traits of(Household household) {
        List<Person> people = household.members().stream()
                .map(member -> new Person(PersonName.in(member.name()), member.birthDate())).toList();
        return new Traits(Address.of(household.address()),
                Stream.concat(PersonName.in(household.name()).stream(), people.stream().flatMap(person -> person.names().stream()))
                        .distinct().toList(), people);
    }

    boolean knowsBirthDate() {
        return people.stream().anyMatch(person -> person.birthDate() != null);
    }
}
