package nl.vliegwiel.setup.means;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/**
 * The financing of a team for a year, as a general practitioner is paid (guide §6.3): residents × base amount, contacts × fee, and money for
 * direct help. What is null counts as nothing. The form {@code compute-financing} works out the same.
 *
 * @param households that the team helps in a year
 * @param directHelp in euro
 */
record Costing(List<Area> areas, BigDecimal basePerResident, Integer contacts, BigDecimal contactFee, Integer households,
        BigDecimal directHelp, List<Line> lines) {

    Costing {
        areas = areas == null ? List.of() : List.copyOf(areas);
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    long residents() {
        return areas.stream().map(Area::residents).filter(Objects::nonNull).mapToLong(Integer::longValue).sum();
    }

    BigDecimal base() {
        return amount(basePerResident).multiply(BigDecimal.valueOf(residents()));
    }

    BigDecimal contactsPaid() {
        return amount(contactFee).multiply(BigDecimal.valueOf(count(contacts)));
    }

    BigDecimal contributed() {
        return sum(LineKind.INCOME);
    }

    BigDecimal otherCosts() {
        return sum(LineKind.COST);
    }

    BigDecimal total() {
        return base().add(contactsPaid()).add(amount(directHelp)).add(contributed()).subtract(otherCosts());
    }

    /** Null without residents. */
    BigDecimal perResident() {
        return share(residents());
    }

    /** Null without households. */
    BigDecimal perHousehold() {
        return share(count(households));
    }

    static long count(Integer number) {
        return number == null ? 0 : number;
    }

    static BigDecimal amount(BigDecimal money) {
        return money == null ? BigDecimal.ZERO.setScale(2) : money.setScale(2, RoundingMode.HALF_UP);
    }

    private BigDecimal share(long among) {
        return among == 0 ? null : total().divide(BigDecimal.valueOf(among), 2, RoundingMode.HALF_UP);
    }

    private BigDecimal sum(LineKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).map(line -> amount(line.amount())).reduce(amount(null), BigDecimal::add);
    }

    /**
     * A neighbourhood of the assignment.
     *
     * @param residents null until somebody filled it in
     */
    @Embeddable
    record Area(String code, String name, Integer residents) {
    }

    /** @param description which partner contributes, or what costs money */
    @Embeddable
    record Line(@Enumerated(EnumType.STRING) LineKind kind, String description, BigDecimal amount) {
    }
}
