package nl.vliegwiel.setup.means;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What management made of the budget and the mandate of a round, and who backs the team. */
@Entity
@Table(name = "setup_means")
class MeansAnswer {

    @Id
    private String number;
    @Enumerated(EnumType.STRING)
    private MeansNext answer;
    private String changes;
    private String answeredBy;
    private LocalDate settledOn;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "setup_backing", joinColumns = @JoinColumn(name = "number"))
    @OrderColumn(name = "sequence")
    private List<Backing> backings = new ArrayList<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "setup_backed_for", joinColumns = @JoinColumn(name = "number"))
    @OrderColumn(name = "sequence")
    @Column(name = "purpose")
    @Enumerated(EnumType.STRING)
    private List<BackedFor> backedFor = new ArrayList<>();
    @Version
    private Integer version;

    protected MeansAnswer() {
    }

    MeansAnswer(String number) {
        this.number = number;
    }

    void settle(List<Backing> by, List<BackedFor> purposes, String login, LocalDate on) {
        answer = MeansNext.SETTLED;
        changes = null;
        backings = new ArrayList<>(by);
        backedFor = new ArrayList<>(purposes);
        answeredBy = login;
        settledOn = on;
    }

    /** @param to what has to change first */
    void sendBack(MeansNext to, String whatToChange, String login) {
        answer = to;
        changes = whatToChange;
        answeredBy = login;
        settledOn = null;
    }

    MeansAnswer copyFor(String round) {
        MeansAnswer copy = new MeansAnswer(round);
        copy.settle(backings, backedFor, answeredBy, settledOn);
        return copy;
    }

    /** What has to change in the part that it was sent back to; null when it was not sent back there. */
    String changesTo(MeansNext part) {
        return answer == part ? changes : null;
    }

    /** Whether management settled it last, in this round or in one before. */
    boolean isSettled() {
        return settledOn != null;
    }

    List<Backing> backings() {
        return List.copyOf(backings);
    }

    List<BackedFor> backedFor() {
        return List.copyOf(backedFor);
    }
}
