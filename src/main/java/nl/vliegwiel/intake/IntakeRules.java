package nl.vliegwiel.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.dossier.LifeDomains.LifeDomain;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.measurement.MatrixAnswer;

/**
 * What the form itself cannot check (mission C6): housing asks after arrears, work is always on the table, and no plan while a domain
 * stands open. Any answer may be null: the form itself may have refused it.
 */
final class IntakeRules {

    private static final String HOUSING = "HOUSING";

    private final RecordIntake answers;
    private final LifeDomains domains;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    private IntakeRules(RecordIntake answers, LifeDomains domains, LocalDate today) {
        this.answers = answers;
        this.domains = domains;
        this.today = today;
    }

    /** Everything that is wrong together; empty when nothing is. */
    static List<Fault> faults(RecordIntake answers, LifeDomains domains, LocalDate today) {
        return new IntakeRules(answers, domains, today).check();
    }

    private List<Fault> check() {
        members();
        arrears();
        if (answers.nextStep() == NextStep.SHORT_SUPPORT) {
            readyForPlan();
        }
        if (answers.nextConversation() != null && !answers.nextConversation().isAfter(today)) {
            add("nextConversation", "Datum van het volgende gesprek", "Kies een datum na vandaag.");
        }
        return faults;
    }

    private void members() {
        if (answers.members() == null) {
            add("members", "Wie horen bij het huishouden?", "Vul ten minste één persoon in.");
            return;
        }
        for (int row = 0; row < answers.members().size(); row++) {
            LocalDate born = answers.members().get(row).birthDate();
            if (born != null && born.isAfter(today)) {
                add("members[" + row + "].birthDate", "Geboortedatum (regel " + (row + 1) + ")", "Kies een datum die niet in de toekomst ligt.");
            }
        }
    }

    private void arrears() {
        boolean housingDiscussed = answers.domains().stream().anyMatch(row -> row.code().equals(HOUSING) && row.isDiscussed());
        if (housingDiscussed && answers.arrears() == Arrears.NOT_DISCUSSED) {
            add("arrears", "Achterstand met huur of hypotheek", "U besprak het leefgebied wonen. Vraag dan ook of er een achterstand is.");
        }
    }

    private void readyForPlan() {
        if (answers.domains().stream().anyMatch(row -> row.answer() == MatrixAnswer.NEXT_TIME)) {
            add("nextStep", "Hoe gaat het verder?", "Er komt nog een leefgebied in een volgend gesprek. "
                    + "Kies 'Eerst nog een gesprek', of pas dat leefgebied aan.");
        } else if (answers.domains().stream().filter(this::isParticipation).noneMatch(row -> row.isDiscussed() || row.remark() != null)) {
            add("domains", "Leefgebieden", "Werk en meedoen komen altijd op tafel. "
                    + "Bespreek werk, school of vrije tijd, of zet daar als opmerking bij waarom dat nu niet kan.");
        }
        if (answers.wishes() == null) {
            add("wishes", "Wat wil het huishouden zelf?", "Vul dit in: het plan begint hiermee.");
        }
        if (answers.flywheelDomain() == null) {
            add("flywheelDomain", "Wat houdt het huishouden het meest tegen?", "Kies een leefgebied: het plan begint hiermee.");
        }
    }

    private boolean isParticipation(MatrixRow row) {
        return domains.domains().stream().filter(LifeDomain::participation).anyMatch(domain -> domain.code().equals(row.code()));
    }

    private void add(String field, String label, String message) {
        faults.add(new Fault(field, label, message));
    }
}
