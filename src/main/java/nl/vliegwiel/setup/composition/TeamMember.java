package nl.vliegwiel.setup.composition;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vliegwiel.setup.composition.MemberCompetence.Level;
import nl.vliegwiel.setup.composition.MemberCompetence.SaidBy;

/** One row of the matrix: somebody who works in the team, and what that person knows and can do. */
@Entity
@Table(name = "composition_member")
class TeamMember {

    @Id
    private UUID id;
    private int sequence;
    private String login;
    @Enumerated(EnumType.STRING)
    private MemberRole role;
    private String lender;
    private Integer hours;
    private String special;
    private String learnWish;
    private String languages;
    private String learnAgreement;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "composition_member_domain", joinColumns = @JoinColumn(name = "member_id"))
    @Column(name = "domain")
    private Set<String> domains = new HashSet<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "composition_member_competence", joinColumns = @JoinColumn(name = "member_id"))
    private Set<MemberCompetence> competences = new HashSet<>();

    protected TeamMember() {
    }

    TeamMember(String login) {
        this.id = UUID.randomUUID();
        this.login = login;
    }

    void place(int at, MemberLine line) {
        this.sequence = at;
        this.role = line.role();
        this.lender = line.lender();
        this.hours = line.hours();
        this.special = line.special();
        domains.clear();
        domains.addAll(line.domains());
    }

    void describe(Profile profile) {
        domains.clear();
        domains.addAll(profile.domains());
        learnWish = profile.learnWish();
        languages = profile.languages();
        say(SaidBy.SELF, profile.has(), profile.learning());
    }

    void discuss(Collection<String> has, Collection<String> learning, String agreement) {
        learnAgreement = agreement;
        say(SaidBy.TEAM, has, learning);
    }

    private void say(SaidBy by, Collection<String> has, Collection<String> learning) {
        competences.removeIf(competence -> competence.saidBy() == by);
        has.forEach(code -> competences.add(new MemberCompetence(code, by, Level.HAS)));
        learning.forEach(code -> competences.add(new MemberCompetence(code, by, Level.LEARNING)));
    }

    TeamMember copy() {
        TeamMember copy = new TeamMember(login);
        copy.place(sequence, new MemberLine(login, role, lender, hours, Set.copyOf(domains), special));
        copy.learnWish = learnWish;
        copy.languages = languages;
        copy.learnAgreement = learnAgreement;
        copy.competences.addAll(competences);
        return copy;
    }

    /** Codes of competences, as this one says. */
    Set<String> competences(SaidBy by, Level level) {
        return competences.stream().filter(competence -> competence.saidBy() == by && competence.level() == level)
                .map(MemberCompetence::code).collect(Collectors.toSet());
    }

    /** Whether the coordinator and the person spoke about the competences. */
    boolean isDiscussed() {
        return competences.stream().anyMatch(competence -> competence.saidBy() == SaidBy.TEAM);
    }

    UUID id() {
        return id;
    }

    int sequence() {
        return sequence;
    }

    String login() {
        return login;
    }

    MemberRole role() {
        return role;
    }

    /** Code of the partner that lends this person; null for whoever is in service. */
    String lender() {
        return lender;
    }

    /** A week; null until somebody said so. */
    Integer hours() {
        return hours;
    }

    String special() {
        return special;
    }

    String learnWish() {
        return learnWish;
    }

    String languages() {
        return languages;
    }

    String learnAgreement() {
        return learnAgreement;
    }

    Set<String> domains() {
        return Set.copyOf(domains);
    }
}
