package nl.vliegwiel.handover;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.form.Option;

/**
 * What of a dossier may travel to somebody.
 *
 * @param mayTravel facts on domains that the legal basis allows
 * @param staysBehind facts on the others
 */
public record Parcel(String number, String partner, List<DomainFact> mayTravel, List<DomainFact> staysBehind) {

    public List<Option> options() {
        return mayTravel.stream().map(fact -> new Option(fact.name(), fact.code())).toList();
    }

    public List<String> codes() {
        return mayTravel.stream().map(DomainFact::code).toList();
    }

    /** A line for each chosen domain; empty when none is chosen. */
    public String lines(Collection<String> chosen) {
        return mayTravel.stream().filter(fact -> chosen.contains(fact.code())).map(DomainFact::line).collect(Collectors.joining("\n"));
    }

    /** What stays behind for want of a basis, and why; null when everything may travel. */
    public String withoutBasis() {
        return staysBehind.isEmpty() ? null : "Er is geen afspraak of toestemming om dit met " + partner + " te delen: " + names(staysBehind) + ".";
    }

    /** The same, and what the household or the worker keeps back; null when everything travels. */
    public String leftOut(Collection<String> chosen) {
        List<DomainFact> kept = mayTravel.stream().filter(fact -> !chosen.contains(fact.code())).toList();
        String household = kept.isEmpty() ? null : "Niet meegegeven, in overleg met het huishouden: " + names(kept) + ".";
        String all = Stream.of(withoutBasis(), household).filter(text -> text != null).collect(Collectors.joining("\n"));
        return all.isEmpty() ? null : all;
    }

    private static String names(List<DomainFact> facts) {
        return facts.stream().map(DomainFact::name).collect(Collectors.joining(", "));
    }
}
