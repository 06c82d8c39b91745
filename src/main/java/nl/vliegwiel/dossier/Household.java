package nl.vliegwiel.dossier;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The people a dossier is about: one address, one or more members (mission C19). */
@Entity
@Table(name = "household")
public class Household {

    @Id
    private UUID id;
    private String name;
    private String address;
    private String phone;
    private String neighbourhood;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "household_id", nullable = false)
    @OrderBy("sequence")
    private List<Member> members = new ArrayList<>();

    @Version
    private int version;

    protected Household() {
    }

    /**
     * @param name how the team calls the household
     * @param address null when unknown
     * @param phone null when unknown
     * @param neighbourhood code of the neighbourhood
     */
    public Household(String name, String address, String phone, String neighbourhood) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.address = address;
        this.phone = phone;
        this.neighbourhood = neighbourhood;
    }

    public void add(Member member) {
        member.placeAt(members.size());
        members.add(member);
    }

    /** From now on these are its members, in this order: those of before that stayed, and new ones. Who left earlier is still known. */
    public void consistsOf(List<Member> present) {
        List<Member> gone = members.stream().filter(member -> !member.isPresent()).toList();
        members.clear();
        present.forEach(this::add);
        gone.forEach(this::add);
    }

    public void rename(String newName) {
        this.name = newName;
    }

    public void callOn(String newPhone) {
        this.phone = newPhone;
    }

    /** @param newNeighbourhood code of the neighbourhood; it may be another team's */
    public void moveTo(String newAddress, String newNeighbourhood) {
        this.address = newAddress;
        this.neighbourhood = newNeighbourhood;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    public String phone() {
        return phone;
    }

    public String neighbourhood() {
        return neighbourhood;
    }

    /** Who belongs to it now. */
    public List<Member> members() {
        return members.stream().filter(Member::isPresent).toList();
    }
}
