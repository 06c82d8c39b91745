package nl.vliegwiel.setup.evaluation;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.setup.Contribution;
import nl.vliegwiel.setup.ContributionKind;
import nl.vliegwiel.setup.Contributions;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.team.Colleagues;
import nl.vliegwiel.team.Memberships;
import nl.vliegwiel.team.SetupTenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the members of a team how it goes, and keeps what they say. */
@Service
@Transactional
class PeerReviews {

    static final String UNNAMED = "zonder naam";
    private static final List<String> ASKED = List.of(Colleagues.WORKER, Colleagues.COORDINATOR);

    private final PeerReviewRows rows;
    private final Contributions contributions;
    private final Memberships memberships;
    private final Colleagues colleagues;
    private final Clock clock;

    PeerReviews(PeerReviewRows rows, Contributions contributions, Memberships memberships, Colleagues colleagues, Clock clock) {
        this.rows = rows;
        this.contributions = contributions;
        this.memberships = memberships;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** Everybody who works in the team; call it from an asynchronous step. */
    void ask(Round round) {
        ASKED.stream().flatMap(role -> colleagues.inTeam(round.team(), role).stream()).map(Colleagues.Colleague::login).distinct().forEach(login -> {
            memberships.join(SetupTenant.of(round.team()), login);
            contributions.ask(round, ContributionKind.PEER_REVIEW, login, null, false);
        });
    }

    void give(Contribution asked, GivePeerReview answers) {
        rows.save(new PeerReview(asked, answers, clock.instant()));
        contributions.answered(asked);
    }

    /** "2 van de 3 teamleden hebben geantwoord." */
    String answered(Round round) {
        List<Contribution> asked = contributions.of(round, ContributionKind.PEER_REVIEW);
        long answered = asked.stream().filter(Contribution::isAnswered).count();
        return asked.isEmpty() ? "Er zijn geen teamleden gevraagd."
                : answered + " van de " + asked.size() + (asked.size() == 1 ? " teamlid heeft" : " teamleden hebben") + " geantwoord.";
    }

    /** By name, those without a name last: the order does not tell who they are. */
    List<ReviewLine> lines(Round round) {
        Map<UUID, String> names = contributions.of(round, ContributionKind.PEER_REVIEW).stream()
                .collect(Collectors.toMap(Contribution::id, asked -> colleagues.nameOf(asked.login())));
        List<PeerReview> all = rows.findByNumberOrderByGivenAt(round.number());
        Stream<ReviewLine> named = all.stream().filter(review -> !review.isUnnamed())
                .map(review -> ReviewLine.of(names.get(review.contributionId()), review)).sorted(Comparator.comparing(ReviewLine::who));
        Stream<ReviewLine> unnamed = all.stream().filter(PeerReview::isUnnamed).sorted(Comparator.comparing(PeerReview::contributionId))
                .map(review -> ReviewLine.of(UNNAMED, review));
        return Stream.concat(named, unnamed).toList();
    }

    /** A line of the table in {@code gather-experience}. */
    record ReviewLine(String who, String goesWell, String isHard, String learnt, String shouldChange) {

        private static ReviewLine of(String who, PeerReview review) {
            return new ReviewLine(who, text(review.goesWell()), text(review.isHard()), text(review.learnt()), text(review.shouldChange()));
        }

        private static String text(String words) {
            return words == null ? "" : words;
        }
    }
}
