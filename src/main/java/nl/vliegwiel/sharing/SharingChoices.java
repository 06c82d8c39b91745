package nl.vliegwiel.sharing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** What can be chosen where somebody asks to share. */
@Component
public class SharingChoices {

    private final InformationAgreements agreements;
    private final SharingProperties properties;
    private final SharingData data;
    private final WorkingDays days;

    SharingChoices(InformationAgreements agreements, SharingProperties properties, SharingData data, WorkingDays days) {
        this.agreements = agreements;
        this.properties = properties;
        this.data = data;
        this.days = days;
    }

    /** The partners of all teams of this person, also those whose agreement ended: the decision says so. */
    public List<Option> partners(Actor actor) {
        return actor.teams().stream().sorted().flatMap(team -> partners(team).stream()).distinct().toList();
    }

    List<Option> partners(String team) {
        return agreements.names(team).entrySet().stream().map(partner -> new Option(partner.getValue(), partner.getKey())).toList();
    }

    public List<Option> purposes() {
        return properties.purposes().stream().map(purpose -> new Option(purpose.name(), purpose.code())).toList();
    }

    /** Codes of the purposes, in the order of the list. */
    public List<String> purposeCodes() {
        return purposes().stream().map(Option::value).toList();
    }

    /** The grounds that the law gives: an agreement may name no other. */
    public List<Option> bases() {
        return Arrays.stream(LegalBasis.values()).filter(LegalBasis::isLawful).map(basis -> new Option(basis.label(), basis.name())).toList();
    }

    /** What can be shared at all. */
    public List<Option> data() {
        return data.options();
    }

    /** Codes of what can be shared, in the order of the list. */
    public List<String> dataCodes() {
        return data().stream().map(Option::value).toList();
    }

    /** Until when, as a proposal. */
    public LocalDate until() {
        return days.today().plusMonths(properties.proposedMonths());
    }
}
