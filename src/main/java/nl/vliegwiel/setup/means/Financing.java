package nl.vliegwiel.setup.means;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vliegwiel.setup.means.Costing.Area;
import nl.vliegwiel.setup.means.Costing.Line;

/** The financing of a round: what was filled in, and what the server made of it. */
@Entity
@Table(name = "setup_financing")
class Financing {

    @Id
    private String number;
    private BigDecimal basePerResident;
    private Integer contacts;
    private BigDecimal contactFee;
    private Integer households;
    private BigDecimal directHelp;
    private BigDecimal baseAmount;
    private BigDecimal contactsAmount;
    private BigDecimal total;
    private BigDecimal perResident;
    private BigDecimal perHousehold;
    private String computedBy;
    private LocalDate computedOn;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "setup_financing_area", joinColumns = @JoinColumn(name = "number"))
    @OrderColumn(name = "sequence")
    private List<Area> areas = new ArrayList<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "setup_financing_line", joinColumns = @JoinColumn(name = "number"))
    @OrderColumn(name = "sequence")
    private List<Line> lines = new ArrayList<>();
    @Version
    private Integer version;

    protected Financing() {
    }

    /** @param directHelp what was agreed before there were rounds; null for a new team */
    Financing(String number, BigDecimal directHelp) {
        this.number = number;
        this.directHelp = directHelp;
    }

    void compute(Costing costing, String by, LocalDate on) {
        fill(costing);
        computedBy = by;
        computedOn = on;
    }

    /** A new round's. What was computed still counts, until somebody computes anew. */
    Financing copyFor(String round) {
        Financing copy = new Financing(round, null);
        copy.fill(costing());
        copy.total = total;
        return copy;
    }

    private void fill(Costing costing) {
        basePerResident = costing.basePerResident();
        contacts = costing.contacts();
        contactFee = costing.contactFee();
        households = costing.households();
        directHelp = costing.directHelp();
        areas = new ArrayList<>(costing.areas());
        lines = new ArrayList<>(costing.lines());
        baseAmount = costing.base();
        contactsAmount = costing.contactsPaid();
        total = costing.total();
        perResident = costing.perResident();
        perHousehold = costing.perHousehold();
    }

    Costing costing() {
        return new Costing(areas, basePerResident, contacts, contactFee, households, directHelp, lines);
    }

    /** Whether it was computed in this very round. */
    boolean isComputedHere() {
        return computedOn != null;
    }

    /** Null until it was computed, in this round or in one before. */
    BigDecimal total() {
        return total;
    }

    /** For a year, in euro; null until it was filled in. */
    BigDecimal directHelp() {
        return directHelp;
    }
}
