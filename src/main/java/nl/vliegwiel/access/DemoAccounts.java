package nl.vliegwiel.access;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The people of the demo (design, Names). They exist in the demo profile only. Those without a team take part in setting teams up: hanna (welfare),
 * ivo (work and income) and joke (housing) speak for partners, noor and sem may come to work in a team.
 */
@Component
@Profile("demo")
class DemoAccounts {

    private static final String CENTRE = "wijkteam-centrum";
    private static final String NORTH = "wijkteam-noord";
    private static final String SPECIALISTS = "specialistenteam";

    private static final List<Person> PEOPLE = List.of(
            person("anna", "Anna", "de Wit", Role.WORKER, CENTRE),
            person("amir", "Amir", "Haddad", Role.WORKER, CENTRE),
            person("bram", "Bram", "Kuipers", Role.WORKER, NORTH),
            person("coby", "Coby", "Smit", Role.COORDINATOR, CENTRE, NORTH),
            person("daan", "Daan", "Visser", Role.PROJECT_LEAD, CENTRE, NORTH),
            person("els", "Els", "Mulder", Role.DIRECTOR, SPECIALISTS),
            person("gijs", "Gijs", "Bakker", Role.COORDINATOR, SPECIALISTS),
            person("fons", "Fons", "de Boer", Role.MANAGEMENT, CENTRE, NORTH, SPECIALISTS),
            person("petra", "Petra", "Jansen", Role.PARTNER, CENTRE, NORTH),
            person("hanna", "Hanna", "Vos", Role.PARTNER),
            person("ivo", "Ivo", "Peters", Role.PARTNER),
            person("joke", "Joke", "Brand", Role.PARTNER),
            person("noor", "Noor", "Amrani", Role.PARTNER),
            person("sem", "Sem", "Dekker", Role.PARTNER));

    private final Accounts accounts;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    void seed() {
        PEOPLE.forEach(this::create);
    }

    private void create(Person person) {
        accounts.create(person.login(), person.firstName(), person.lastName(), Administrator.DEMO_PASSWORD,
                person.role());
        person.teams().forEach(team -> accounts.joinTeam(person.login(), team));
    }

    private static Person person(String login, String firstName, String lastName, Role role, String... teams) {
        return new Person(login, firstName, lastName, role, List.of(teams));
    }

    private record Person(String login, String firstName, String lastName, Role role, List<String> teams) {
    }
}
