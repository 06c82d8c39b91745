package nl.vliegwiel.setup.approach;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A real case without a name, talked through with partners and future members (mission T2). */
@Entity
@Table(name = "setup_case")
class DiscussedCase {

    @Id
    private UUID id;
    private String number;
    private int sequence;
    private String situation;
    private String wishes;
    private String obstacle;
    private String help;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "setup_case_talker", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "login")
    private Set<String> talkers = new TreeSet<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "setup_case_partner", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "partner")
    private Set<String> partners = new TreeSet<>();
    @Version
    private Integer version;

    protected DiscussedCase() {
    }

    DiscussedCase(String number) {
        this.id = UUID.randomUUID();
        this.number = number;
    }

    void tell(CaseRow row, int place) {
        sequence = place;
        situation = row.situation();
        wishes = row.wishes();
        obstacle = row.obstacle();
        help = row.help();
        replace(talkers, row.talking());
        replace(partners, row.partnersTalking());
    }

    private static void replace(Set<String> kept, Collection<String> chosen) {
        kept.clear();
        kept.addAll(chosen);
    }

    DiscussedCase copyFor(String round) {
        DiscussedCase copy = new DiscussedCase(round);
        copy.tell(CaseRow.of(this), sequence);
        return copy;
    }

    UUID id() {
        return id;
    }

    String situation() {
        return situation;
    }

    /** What the household wants. */
    String wishes() {
        return wishes;
    }

    /** What stood in the way between organisations. */
    String obstacle() {
        return obstacle;
    }

    /** What would have helped. */
    String help() {
        return help;
    }

    /** Logins of who talked along. */
    Set<String> talkers() {
        return talkers;
    }

    /** Codes of partners that talked along through somebody without an account. */
    Set<String> partners() {
        return partners;
    }
}
