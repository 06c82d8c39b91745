package nl.vliegwiel.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.measurement.MatrixAnswer;

/** What the form itself cannot check (mission C6): housing asks after arrears, and no plan while a domain stands open. */
final class IntakeRules {

    private static final String HOUSING = "HOUSING";

    private final RecordIntake answers;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    private IntakeRules(RecordIntake answers, LocalDate today) {
        this.answers = answers;
        this.today = today;
    }

    /** Everything that is wrong together; empty when nothing is. */
    static List<Fault> faults(RecordIntake answers, LocalDate today) {
        return new IntakeRules(answers, today).check();
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
        boolean housingDiscussed = answers.domains().stream().anyMatch(row -> row.code().equals(HOUSING) && row.score().isDiscussed());
        if (housingDiscussed && answers.arrears() == Arrears.NOT_DISCUSSED) {
            add("arrears", "Achterstand met huur of hypotheek", "U besprak het leefgebied wonen. Vraag dan ook of er een achterstand is.");
        }
    }

    private void readyForPlan() {
        if (answers.domains().stream().anyMatch(row -> row.answer() == MatrixAnswer.NEXT_TIME)) {
            add("nextStep", "Hoe gaat het verder?", "Er komt nog een leefgebied in een volgend gesprek. Kies 'Eerst nog een gesprek', of pas dat leefgebied aan.");
        }
        if (answers.wishes() == null) {
            add("wishes", "Wat wil het huishouden zelf?", "Vul dit in: het plan begint hiermee.");
        }
        if (answers.flywheelDomain() == null) {
            add("flywheelDomain", "Wat houdt het huishouden het meest tegen?", "Kies een leefgebied: het plan begint hiermee.");
        }
    }

    private void add(String field, String label, String message) {
        faults.add(new Fault(field, label, message));
    }
}
