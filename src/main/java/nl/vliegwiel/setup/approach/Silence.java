package nl.vliegwiel.setup.approach;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Why a round goes on without the opinion of somebody who was asked. */
@Entity
@Table(name = "setup_silence")
class Silence {

    @Id
    private UUID id;
    private String number;
    private String login;
    private String note;

    protected Silence() {
    }

    Silence(String number, String login) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.login = login;
    }

    Silence explain(String why) {
        note = why;
        return this;
    }

    Silence copyFor(String round) {
        return new Silence(round, login).explain(note);
    }

    String login() {
        return login;
    }

    String note() {
        return note;
    }
}
