package nl.vliegwiel.figures;

import java.math.BigDecimal;

/** What is counted about a team (mission T9), with the words a user reads. How each is counted: {@link TeamFacts} and docs/assumptions.md. */
public enum Figure {
    /** Dossiers that the team opened, took up again or took over in the period. */
    OPENED("Dossiers erbij", "dossier", "dossiers", Kind.AMOUNT),
    /** Dossiers that ended in the period; one that went to another team did not end. */
    CLOSED("Dossiers gesloten", "dossier", "dossiers", Kind.AMOUNT),
    OPEN("Dossiers nu open", "dossier", "dossiers", Kind.AMOUNT_NOW),
    /** The median of the days that the team had the dossiers that ended. */
    THROUGHPUT("Doorlooptijd", "dag", "dagen", Kind.RATE),
    /** The average per household, since its first measurement. */
    GREEN_GAINED("Groene velden erbij", "veld per huishouden", "velden per huishouden", Kind.RATE),
    PARTICIPATION("Huishoudens met werk of meedoen", "%", "%", Kind.RATE),
    HANDOVERS("Overdracht naar de tweede lijn", "per 100 dossiers", "per 100 dossiers", Kind.RATE),
    OVERDUE("Taken nu te laat", "taak", "taken", Kind.AMOUNT_NOW),
    OVERDUE_RATE("Taken nu te laat, naar verhouding", "per 100 dossiers", "per 100 dossiers", Kind.RATE_NOW),
    CASELOAD("Dossiers per werker", "dossier", "dossiers", Kind.RATE_NOW);

    private final String label;
    private final String one;
    private final String many;
    private final Kind kind;

    Figure(String label, String one, String many, Kind kind) {
        this.label = label;
        this.one = one;
        this.many = many;
        this.kind = kind;
    }

    public String label() {
        return label;
    }

    /** Whether teams of different size may be compared by it; an amount says how large a team is. */
    public boolean isComparable() {
        return kind == Kind.RATE || kind == Kind.RATE_NOW;
    }

    /** Whether it is how things stand at this moment, whatever the period. */
    public boolean isOfNow() {
        return kind == Kind.AMOUNT_NOW || kind == Kind.RATE_NOW;
    }

    /** "412 dagen", "37,5%". */
    public String words(BigDecimal value) {
        String number = DutchNumber.of(value);
        String unit = value.compareTo(BigDecimal.ONE) == 0 ? one : many;
        return unit.equals("%") ? number + unit : number + " " + unit;
    }

    private enum Kind { AMOUNT, AMOUNT_NOW, RATE, RATE_NOW }
}
