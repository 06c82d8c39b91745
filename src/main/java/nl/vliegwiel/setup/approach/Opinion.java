package nl.vliegwiel.setup.approach;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What one participant thinks of one principle. */
@Entity(name = "SetupOpinion")
@Table(name = "setup_opinion")
class Opinion {

    @Id
    private UUID id;
    private String number;
    private String login;
    private String principle;
    @Enumerated(EnumType.STRING)
    private Stance stance;
    private String words;
    private LocalDate givenOn;

    protected Opinion() {
    }

    Opinion(String number, String login, String principle) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.login = login;
        this.principle = principle;
    }

    /** @param said null for somebody who simply agrees */
    Opinion give(Stance taken, String said, LocalDate on) {
        stance = taken;
        words = said;
        givenOn = on;
        return this;
    }

    Opinion copyFor(String round) {
        return new Opinion(round, login, principle).give(stance, words, givenOn);
    }

    String login() {
        return login;
    }

    String principle() {
        return principle;
    }

    Stance stance() {
        return stance;
    }

    String words() {
        return words;
    }
}
