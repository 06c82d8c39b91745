package nl.vliegwiel.setup.approach;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.vliegwiel.setup.Contribution;
import nl.vliegwiel.setup.ContributionKind;
import nl.vliegwiel.setup.Contributions;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.Step;
import nl.vliegwiel.setup.Steps;
import nl.vliegwiel.setup.approach.Progress.PartnerUrgency;
import nl.vliegwiel.setup.approach.Progress.PrincipleStanding;
import nl.vliegwiel.setup.partners.Partners;
import org.springframework.stereotype.Component;

/** Tells how far step 2 of a round is. */
@Component
class Progressing {

    private final Approaches approaches;
    private final DiscussedCases cases;
    private final Principles principles;
    private final Partners partners;
    private final Participation participation;
    private final ApproachCatalogue catalogue;
    private final Steps steps;
    private final Contributions contributions;

    Progressing(Approaches approaches, DiscussedCases cases, Principles principles, Partners partners, Participation participation,
            ApproachCatalogue catalogue, Steps steps, Contributions contributions) {
        this.approaches = approaches;
        this.cases = cases;
        this.principles = principles;
        this.partners = partners;
        this.participation = participation;
        this.catalogue = catalogue;
        this.steps = steps;
        this.contributions = contributions;
    }

    /**
     * @param filledIn decisions that are on the form and not stored yet; they go before those that are
     * @param silent notes that are on the form and not stored yet
     */
    Progress of(Round round, List<DecisionRow> filledIn, List<SilentRow> silent) {
        ApproachSheet sheet = approaches.sheet(round);
        List<DiscussedCase> told = cases.of(round);
        Set<String> members = Set.copyOf(participation.futureMembers(round));
        Set<String> voices = participation.voices(round);
        return new Progress(sheet.urgency() != null, urgency(round), told.size(), catalogue.leastCases(),
                told.stream().anyMatch(one -> one.talkers().stream().anyMatch(members::contains)),
                told.stream().anyMatch(one -> !one.partners().isEmpty() || one.talkers().stream().anyMatch(voices::contains)),
                sheet.approach() != null, standing(round, filledIn), unheard(round, silent));
    }

    private List<PartnerUrgency> urgency(Round round) {
        Map<String, Urgency> said = approaches.urgencies(round);
        return partners.onBoard(round).stream().map(partner -> Optional.ofNullable(said.get(partner.code()))
                .map(urgency -> new PartnerUrgency(partner.name(), urgency.isShared(), urgency.words() != null))
                .orElse(new PartnerUrgency(partner.name(), null, false))).toList();
    }

    private List<PrincipleStanding> standing(Round round, List<DecisionRow> filledIn) {
        Map<String, DecidedPrinciple> stored = principles.decisions(round);
        Map<String, DecisionRow> rows = filledIn.stream().collect(Collectors.toMap(DecisionRow::id, Function.identity()));
        Set<String> disputed = principles.opinions(round).stream().filter(opinion -> opinion.stance() == Stance.DISAGREE)
                .map(Opinion::principle).collect(Collectors.toSet());
        List<ApproachCatalogue.Principle> all = principles.all();
        return IntStream.range(0, all.size()).mapToObj(index -> {
            String code = all.get(index).code();
            DecisionRow row = rows.getOrDefault(code, row(stored.get(code)));
            return new PrincipleStanding(index + 1, row.decision(), row.words() != null, disputed.contains(code));
        }).toList();
    }

    private static DecisionRow row(DecidedPrinciple stored) {
        return stored == null ? new DecisionRow(null, null, null, null, null)
                : new DecisionRow(stored.principle(), null, null, stored.decision(), stored.words());
    }

    private List<String> unheard(Round round, List<SilentRow> silent) {
        Set<String> noted = principles.silences(round).keySet();
        return silent(round).stream().filter(login -> !noted.contains(login))
                .filter(login -> silent.stream().noneMatch(row -> login.equals(row.id()) && row.note() != null))
                .map(participation::nameOf).toList();
    }

    /**
     * Logins of who takes part, was asked and gave no opinion. Whoever joins when the step is done, such as a member that step 4 adds, is not
     * waited for, and neither is who joins after the question went out: when the step opens anew, they are asked as well.
     */
    List<String> silent(Round round) {
        if (!steps.open(round).contains(Step.APPROACH)) {
            return List.of();
        }
        Set<String> asked = contributions.of(round, ContributionKind.PRINCIPLES).stream().map(Contribution::login).collect(Collectors.toSet());
        Set<String> heard = principles.opinions(round).stream().map(Opinion::login).collect(Collectors.toSet());
        return participation.all(round).stream().filter(login -> asked.contains(login) && !heard.contains(login)).toList();
    }
}
