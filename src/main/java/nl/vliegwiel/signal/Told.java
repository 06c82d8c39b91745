package nl.vliegwiel.signal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** A report as it is kept. */
@Embeddable
class Told {

    private String householdName;
    private String memberName;
    private LocalDate birthDate;
    private String address;
    private String phone;
    private String neighbourhood;
    @Enumerated(EnumType.STRING)
    private SignalSource source;
    private String reporter;
    private String description;
    @Enumerated(EnumType.STRING)
    private Urgency urgency;
    private boolean acuteDanger;
    private boolean shortSupportFails;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "signal_concern", joinColumns = @JoinColumn(name = "signal_id"))
    @Column(name = "domain")
    private Set<String> concerns = new TreeSet<>();

    protected Told() {
    }

    Told(Report report) {
        householdName = report.householdName();
        memberName = report.memberName();
        birthDate = report.birthDate();
        address = report.address();
        phone = report.phone();
        neighbourhood = report.neighbourhood();
        source = report.source();
        reporter = report.reporter();
        description = report.description();
        urgency = report.urgency();
        acuteDanger = report.acuteDanger();
        shortSupportFails = report.shortSupportFails();
        concerns.addAll(report.concerns());
    }

    Report report() {
        return new Report(householdName, memberName, birthDate, address, phone, neighbourhood, source, reporter,
                concerns.stream().sorted().toList(), urgency, acuteDanger, shortSupportFails, description);
    }
}
