package nl.vliegwiel.sharing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.form.Option;
import org.springframework.stereotype.Component;

/** What can be shared: what is known in a domain of life, and what is no domain of its own. */
@Component
public class SharingData {

    /** Names, address, telephone number. */
    public static final String CONTACT_DETAILS = "CONTACT_DETAILS";
    /** Goals, tracks and how they go. */
    public static final String PLAN = "PLAN";

    private static final Map<String, String> OTHER = Map.of(CONTACT_DETAILS, "Naam, adres en telefoon", PLAN, "Plan en voortgang");

    private final LifeDomains domains;

    SharingData(LifeDomains domains) {
        this.domains = domains;
    }

    List<Option> options() {
        return Stream.concat(Stream.of(CONTACT_DETAILS, PLAN).map(code -> new Option(OTHER.get(code), code)), domainOptions().stream()).toList();
    }

    /** Only domains of life. */
    public List<Option> domainOptions() {
        return domains.domains().stream().map(domain -> new Option(domain.name(), domain.code())).toList();
    }

    public String nameOf(String code) {
        return OTHER.getOrDefault(code, domains.nameOf(code));
    }

    /** The words for these codes, in the order of the configuration. */
    public String namesOf(Collection<String> codes) {
        return options().stream().filter(option -> codes.contains(option.value())).map(Option::label).collect(Collectors.joining(", "));
    }

    boolean knows(String code) {
        return options().stream().anyMatch(option -> option.value().equals(code));
    }
}
