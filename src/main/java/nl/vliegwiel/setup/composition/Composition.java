package nl.vliegwiel.setup.composition;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The matrix of a round: who works in the team and knows what, who leaves, and who is called in for what nobody knows. */
@Entity
@Table(name = "composition")
class Composition {

    @Id
    private String number;
    /** Each change of any row changes this one, so that of two who change the matrix at the same moment one is told. */
    private int changes;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "number", nullable = false)
    private Set<TeamMember> members = new HashSet<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "composition_leaver", joinColumns = @JoinColumn(name = "number"))
    @OrderColumn(name = "sequence")
    private List<Leaver> leavers = new ArrayList<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "composition_gap", joinColumns = @JoinColumn(name = "number"))
    @OrderColumn(name = "sequence")
    private List<GapSolution> gaps = new ArrayList<>();
    @Version
    private Integer version;

    protected Composition() {
    }

    Composition(String number) {
        this.number = number;
    }

    /** Whoever stays keeps what was said of competences. */
    void compose(List<MemberLine> lines, List<Leaver> whoLeaves) {
        Set<String> logins = new HashSet<>(lines.stream().map(MemberLine::login).toList());
        members.removeIf(member -> !logins.contains(member.login()));
        int place = 0;
        for (MemberLine line : lines) {
            TeamMember member = member(line.login()).orElseGet(() -> new TeamMember(line.login()));
            member.place(place++, line);
            members.add(member);
        }
        leavers.clear();
        leavers.addAll(whoLeaves);
        changes++;
    }

    /** Without effect for somebody who is not in the matrix (any more). */
    void describe(String login, Profile profile) {
        member(login).ifPresent(member -> {
            member.describe(profile);
            changes++;
        });
    }

    /** Without effect for somebody who is not in the matrix (any more). */
    void discuss(String login, Collection<String> has, Collection<String> learning, String agreement) {
        member(login).ifPresent(member -> {
            member.discuss(has, learning, agreement);
            changes++;
        });
    }

    void solve(List<GapSolution> solutions) {
        gaps.clear();
        gaps.addAll(solutions);
        changes++;
    }

    /** @param exists whether an account is still there; whoever has none any more leaves a gap */
    Composition copyFor(String round, Predicate<String> exists) {
        Composition copy = new Composition(round);
        members.stream().filter(member -> exists.test(member.login())).forEach(member -> copy.members.add(member.copy()));
        copy.gaps.addAll(gaps);
        return copy;
    }

    /** Puts somebody in it who works in the team already; of whoever is in it nothing changes. */
    void add(String login, MemberRole role) {
        if (!has(login)) {
            TeamMember member = new TeamMember(login);
            int last = members.stream().mapToInt(TeamMember::sequence).max().orElse(-1);
            member.place(last + 1, new MemberLine(login, role, null, null, Set.of(), null));
            members.add(member);
            changes++;
        }
    }

    Optional<TeamMember> member(String login) {
        return members.stream().filter(member -> member.login().equals(login)).findFirst();
    }

    /** In the order of the matrix. */
    List<TeamMember> members() {
        return members.stream().sorted(Comparator.comparing(TeamMember::sequence)).toList();
    }

    boolean has(String login) {
        return member(login).isPresent();
    }

    List<Leaver> leavers() {
        return List.copyOf(leavers);
    }

    /** Also of domains that somebody knows by now. */
    List<GapSolution> gaps() {
        return List.copyOf(gaps);
    }

    /** Codes of the partners that lend people, each once, in the order of the matrix. */
    List<String> lenders() {
        return members().stream().map(TeamMember::lender).filter(lender -> lender != null).distinct().toList();
    }
}
