package nl.vliegwiel.setup.partners;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An organisation on the social map of a round. Its code stays the same in later rounds, its id does not. */
@Entity(name = "SetupPartner")
@Table(name = "setup_partner")
public class Partner {

    @Id
    private UUID id;
    private String number;
    private int sequence;
    private String code;
    private String name;
    @Enumerated(EnumType.STRING)
    private World world;
    private String offers;
    private String audience;
    private String strongSide;
    private String weakSide;
    @Enumerated(EnumType.STRING)
    private Boarding boarding;
    private String boardingReason;
    private String voice;
    private boolean askAgain;
    @Embedded
    private Statement statement;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "setup_partner_domain", joinColumns = @JoinColumn(name = "partner_id"))
    @OrderColumn(name = "sequence")
    @Column(name = "domain")
    private List<String> domains = new ArrayList<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "setup_partner_area", joinColumns = @JoinColumn(name = "partner_id"))
    @OrderColumn(name = "sequence")
    @Column(name = "area")
    private List<String> areas = new ArrayList<>();
    @Version
    private Integer version;

    protected Partner() {
    }

    Partner(String number, String code, String name) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.code = code;
        this.name = name;
        this.boarding = Boarding.IN_TALKS;
    }

    /** Writes down what the map says of it, in the order of the map. */
    void describe(PartnerRow row, int place) {
        sequence = place;
        name = row.name().strip();
        world = row.world();
        offers = row.offers();
        audience = row.audience();
        strongSide = row.strongSide();
        weakSide = row.weakSide();
        boarding = row.boarding();
        boardingReason = row.boardingReason();
        voice = row.voice();
        askAgain = Boolean.TRUE.equals(row.askAgain());
        replace(domains, row.domains());
        replace(areas, row.areas());
    }

    private static void replace(List<String> kept, List<String> chosen) {
        kept.clear();
        if (chosen != null) {
            kept.addAll(chosen);
        }
    }

    /** The same organisation in the next round, with all that was said. */
    Partner copyFor(String round) {
        Partner copy = new Partner(round, code, name);
        copy.describe(PartnerRow.of(this), sequence);
        copy.askAgain = false;
        copy.statement = statement;
        return copy;
    }

    void state(Statement said) {
        statement = said;
    }

    void asked() {
        askAgain = false;
    }

    /** Known in this round only; what it is asked is asked about this id. */
    public UUID id() {
        return id;
    }

    /** Stable over rounds; information agreements know the partner by it. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Null until somebody said so: a partner may come from an agreement that knows no world. */
    public World world() {
        return world;
    }

    public boolean isOnBoard() {
        return boarding == Boarding.ON_BOARD;
    }

    /** Login of who speaks for it; null when nobody with an account does. */
    public String voice() {
        return voice;
    }

    /** Codes of the domains of life it works on. */
    public List<String> domains() {
        return List.copyOf(domains);
    }

    /** Empty until gain, loss and own rules were spoken out. */
    public Optional<Statement> statement() {
        return Optional.ofNullable(statement);
    }

    List<String> areas() {
        return List.copyOf(areas);
    }

    String offers() {
        return offers;
    }

    String audience() {
        return audience;
    }

    String strongSide() {
        return strongSide;
    }

    String weakSide() {
        return weakSide;
    }

    Boarding boarding() {
        return boarding;
    }

    String boardingReason() {
        return boardingReason;
    }

    /** Whether its voice is asked once more, although there is an answer. */
    boolean isAskedAgain() {
        return askAgain;
    }
}
