package nl.vliegwiel.setup.composition;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.partners.Partners;
import nl.vliegwiel.team.Colleagues;
import org.springframework.stereotype.Component;

/** What has to stand before step 4 is done. */
@Component
class CompositionGates {

    private final TeamMatrix matrix;
    private final DomainCover coverage;
    private final TeamPeople people;
    private final Lendings lendings;
    private final Facilities facilities;
    private final InformationTerms information;
    private final Partners partners;
    private final Colleagues colleagues;
    private final CompositionProperties properties;

    CompositionGates(TeamMatrix matrix, DomainCover coverage, TeamPeople people, Lendings lendings, Facilities facilities, InformationTerms information,
            Partners partners, Colleagues colleagues, CompositionProperties properties) {
        this.matrix = matrix;
        this.coverage = coverage;
        this.people = people;
        this.lendings = lendings;
        this.facilities = facilities;
        this.information = information;
        this.partners = partners;
        this.colleagues = colleagues;
        this.properties = properties;
    }

    List<Missing> missing(Round round) {
        Composition composition = matrix.of(round);
        return Stream.of(tooFew(composition), noWorker(composition), gone(composition), unready(composition), leaving(round, composition), uncovered(composition),
                undiscussed(composition), lent(round), unarranged(round), unshared(round)).flatMap(Function.identity()).toList();
    }

    private Stream<Missing> tooFew(Composition composition) {
        int count = composition.members().size();
        return count >= properties.fewestPeople() ? Stream.empty() : Stream.of(new Missing(CompositionNext.COMPOSE,
                "In het team werken nog maar " + count + " mensen. Er zijn er ten minste " + properties.fewestPeople() + " nodig."));
    }

    private static Stream<Missing> noWorker(Composition composition) {
        boolean none = !composition.members().isEmpty() && composition.members().stream().noneMatch(member -> member.role() == MemberRole.WORKER);
        return none ? Stream.of(new Missing(CompositionNext.COMPOSE, "In het team werkt nog geen sociaal werker.")) : Stream.empty();
    }

    private Stream<Missing> gone(Composition composition) {
        return composition.members().stream().allMatch(member -> people.exists(member.login())) ? Stream.empty() : Stream.of(new Missing(
                CompositionNext.COMPOSE, "Iemand uit de samenstelling heeft geen account meer. Kijk wie er in het team werkt en wat er nu ontbreekt."));
    }

    /** Who was taken over from the team as it is may still lack what the matrix asks. */
    private Stream<Missing> unready(Composition composition) {
        return composition.members().stream().filter(member -> member.hours() == null || member.domains().isEmpty())
                .map(member -> new Missing(CompositionNext.COMPOSE, "Vul van " + name(member) + " de uren en de kennis in."));
    }

    private Stream<Missing> leaving(Round round, Composition composition) {
        return people.whoMayLeave(round.team()).stream().map(Colleagues.Colleague::login)
                .filter(login -> !composition.has(login) && people.households(round.team(), login) > 0)
                .filter(login -> composition.leavers().stream().noneMatch(leaver -> leaver.login().equals(login)
                        && leaver.successor() != null && composition.has(leaver.successor())))
                .map(login -> new Missing(CompositionNext.COMPOSE,
                        "Kies wie de huishoudens overneemt van " + colleagues.nameOf(login) + ", die het team verlaat."));
    }

    private Stream<Missing> uncovered(Composition composition) {
        return composition.members().isEmpty() ? Stream.empty() : coverage.gaps(composition).stream()
                .filter(domain -> coverage.solution(composition, domain) == null)
                .map(domain -> new Missing(CompositionNext.COMPETENCES, "Niemand met kennis van: " + coverage.nameOf(domain)
                        + ". Zoek iemand, of spreek af wie het team erbij roept."));
    }

    private Stream<Missing> undiscussed(Composition composition) {
        return composition.members().stream().filter(member -> !member.isDiscussed())
                .map(member -> new Missing(CompositionNext.COMPETENCES, "Bespreek de competenties met " + name(member) + "."));
    }

    private Stream<Missing> lent(Round round) {
        return lendings.of(round).stream().filter(lending -> !lending.isComplete() || !lending.isConfirmed())
                .map(lending -> new Missing(CompositionNext.LENDING, lendings.nameOf(round, lending.partner()) + ": " + lacking(lending)));
    }

    private static String lacking(Lending lending) {
        if (!lending.isComplete()) {
            return "vul alle voorwaarden van uitlenen in.";
        }
        return lending.answer() == Lending.Answer.DECLINED ? "deze partner is niet akkoord met de voorwaarden. Pas ze samen aan."
                : "deze partner is nog niet akkoord met de voorwaarden.";
    }

    private Stream<Missing> unarranged(Round round) {
        List<Facility> known = facilities.of(round);
        if (known.isEmpty()) {
            return Stream.of(new Missing(CompositionNext.FACILITIES, "Loop na welke middelen het team nodig heeft."));
        }
        return known.stream().filter(facility -> !facility.isArranged() && facility.dueOn() == null)
                .map(facility -> new Missing(CompositionNext.FACILITIES, facility.name() + ": spreek af wanneer dit geregeld is."));
    }

    private Stream<Missing> unshared(Round round) {
        return partners.onBoard(round).stream().filter(partner -> information.with(round, partner.code()).isEmpty())
                .map(partner -> new Missing(CompositionNext.INFORMATION,
                        partner.name() + ": maak een afspraak over informatie, of leg vast dat u niets deelt en waarom."));
    }

    private String name(TeamMember member) {
        return colleagues.nameOf(member.login());
    }
}
