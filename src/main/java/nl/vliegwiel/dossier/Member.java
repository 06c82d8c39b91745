package nl.vliegwiel.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
    private LocalDate leftOn;

    @Enumerated(EnumType.STRING)
    private Leaving leftBecause;

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

    /** No longer a member of the household; what the dossier says about this person stays. */
    public void leave(LocalDate on, Leaving why) {
        this.leftOn = on;
        this.leftBecause = why;
    }

    boolean isPresent() {
        return leftOn == null;
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

    /** Why somebody is no longer a member, with the words a user reads. */
    public enum Leaving {
        MOVED_OUT("Weggegaan"),
        DECEASED("Overleden");

        private final String label;

        Leaving(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
