package nl.vliegwiel.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One person of a household. */
@Entity
@Table(name = "household_member")
public class Member {

    @Id
    private UUID id;
    private String name;
    private LocalDate birthDate;
    private int sequence;

    protected Member() {
    }

    /** @param birthDate null when unknown */
    public Member(String name, LocalDate birthDate) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.birthDate = birthDate;
    }

    void placeAt(int place) {
        this.sequence = place;
    }

    /** @param knownBirthDate null when unknown */
    public void correct(String knownName, LocalDate knownBirthDate) {
        this.name = knownName;
        this.birthDate = knownBirthDate;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public LocalDate birthDate() {
        return birthDate;
    }
}
