package nl.vliegwiel.setup.approach;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** The urgency and the approach of a round. */
@Entity
@Table(name = "setup_approach")
class ApproachSheet {

    @Id
    private String number;
    private String urgency;
    private String approach;
    private String reason;
    private String consequenceRemark;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "setup_approach_also", joinColumns = @JoinColumn(name = "number"))
    @Column(name = "approach")
    private Set<String> also = new TreeSet<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "setup_approach_consequence", joinColumns = @JoinColumn(name = "number"))
    @Column(name = "consequence")
    @Enumerated(EnumType.STRING)
    private Set<Consequence> consequences = new TreeSet<>();
    @Version
    private Integer version;

    protected ApproachSheet() {
    }

    ApproachSheet(String number) {
        this.number = number;
    }

    void feel(String sharedUrgency) {
        urgency = sharedUrgency;
    }

    /** @param remark on the consequences that are not agreed; null when all are */
    void choose(String code, Collection<Consequence> agreed, String remark, String why, Collection<String> alsoUsed) {
        approach = code;
        consequenceRemark = remark;
        reason = why;
        also.clear();
        also.addAll(alsoUsed);
        consequences.clear();
        consequences.addAll(agreed);
    }

    ApproachSheet copyFor(String round) {
        ApproachSheet copy = new ApproachSheet(round);
        copy.feel(urgency);
        copy.choose(approach, consequences, consequenceRemark, reason, also);
        return copy;
    }

    /** Null until it was written down. */
    String urgency() {
        return urgency;
    }

    /** Code; null until one was chosen. */
    String approach() {
        return approach;
    }

    String reason() {
        return reason;
    }

    String consequenceRemark() {
        return consequenceRemark;
    }

    /** Codes of other approaches that the team uses too. */
    Set<String> also() {
        return also;
    }

    /** Those that were agreed. */
    Set<Consequence> consequences() {
        return consequences;
    }
}
