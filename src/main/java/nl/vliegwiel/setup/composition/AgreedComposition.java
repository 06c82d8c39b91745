package nl.vliegwiel.setup.composition;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who works in the team as a round settled it: what is changed in the matrix afterwards counts only when it is settled too. */
@Entity
@Table(name = "agreed_composition")
class AgreedComposition {

    @Id
    private String version;
    private String number;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agreed_composition_member", joinColumns = @JoinColumn(name = "version"))
    @OrderColumn(name = "sequence")
    private List<AgreedMember> members = new ArrayList<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agreed_composition_leaver", joinColumns = @JoinColumn(name = "version"))
    @OrderColumn(name = "sequence")
    private List<Leaver> leavers = new ArrayList<>();

    protected AgreedComposition() {
    }

    /** @param version of the agreements */
    AgreedComposition(String version, String number, Composition composition) {
        this.version = version;
        this.number = number;
        composition.members().forEach(member -> members.add(new AgreedMember(member.login(), member.role())));
        composition.leavers().stream().filter(leaver -> !composition.has(leaver.login())).forEach(leavers::add);
    }

    /** In the order of the matrix. */
    List<AgreedMember> members() {
        return List.copyOf(members);
    }

    /** Those of whom it was said that they leave. */
    List<Leaver> leavers() {
        return List.copyOf(leavers);
    }

    List<String> workers() {
        return members.stream().filter(member -> member.role() == MemberRole.WORKER).map(AgreedMember::login).toList();
    }

    /** Who was named to take over from somebody, as long as that one is in the team. */
    Optional<String> successor(Leaver leaver) {
        return Optional.ofNullable(leaver.successor()).filter(successor -> members.stream().anyMatch(member -> member.login().equals(successor)));
    }
}
