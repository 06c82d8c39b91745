package nl.vliegwiel.setup.means;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.vliegwiel.setup.means.Costing.Area;
import nl.vliegwiel.setup.means.Costing.Line;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sums of the server, and that the table in the form makes the same ones while somebody types. */
@DisplayName("The financing of a team")
class CostingTest {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final String SUMS = """
            # residents, more, base, contacts, fee, households, help, income, cost, total, per resident, per household
            4650, 3200, 12.50, 312, 45.00, 41, 25000.00, 2500.50, 0, 139665.50, 17.79, 3406.48
            1, 0, 0.01, 0, 0, 1, 0, 0, 0, 0.01, 0.01, 0.01
            3, 0, 1.00, 0, 0, 2, 0, 0, 0, 3.00, 1.00, 1.50
            3, 0, 0.99, 1, 0.04, 8, 0, 0, 0, 3.01, 1.00, 0.38
            200, 0, 1.005, 0, 0, 3, 0, 0, 0, 202.00, 1.01, 67.33
            2, 0, 0.10, 3, 0.10, 7, 0.20, 0, 0, 0.70, 0.35, 0.10
            500000, 500000, 1000, 1000000, 1000, 100000, 10000000, 10000000, 10000000, 2010000000.00, 2010.00, 20100.00
            10, 0, 5.00, 0, 0, 4, 100.00, 0, 20.25, 129.75, 12.98, 32.44
            10, 0, 5.00, 0, 0, 4, 0, 0, 60.00, -10.00, -1.00, -2.50
            """;

    @ParameterizedTest
    @CsvSource(textBlock = SUMS)
    void isAddedUp(int residents, int more, BigDecimal base, int contacts, BigDecimal fee, int households, BigDecimal help, BigDecimal income,
            BigDecimal cost, BigDecimal total, BigDecimal perResident, BigDecimal perHousehold) {
        Costing costing = costing(residents, more, base, contacts, fee, households, help, income, cost);

        assertThat(costing.total()).isEqualTo(total);
        assertThat(costing.perResident()).isEqualTo(perResident);
        assertThat(costing.perHousehold()).isEqualTo(perHousehold);
    }

    /** The rows of the worked example as they stand in the table of the form. */
    @Test
    void isWorkedOutInTheHandbookOfTheProjectLead() throws Exception {
        Costing example = costing(6200, 3900, new BigDecimal("12.50"), 700, new BigDecimal("45"), 90, new BigDecimal("25000"),
                new BigDecimal("12000"), new BigDecimal("8400"));

        assertThat(Files.readString(Path.of("docs", "handleiding-projectleider.md"))).contains(BudgetLine.of(example).stream()
                .map(line -> ("| " + line.post() + " | " + line.how() + " | " + line.amount() + " |").replace("|  |", "| |")).toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = SUMS)
    void isTheSameInTheForm(int residents, int more, BigDecimal base, int contacts, BigDecimal fee, int households, BigDecimal help,
            BigDecimal income, BigDecimal cost) throws Exception {
        Costing costing = costing(residents, more, base, contacts, fee, households, help, income, cost);

        assertThat(inTheForm(costing)).isEqualTo(BudgetLine.of(costing));
    }

    @Test
    void isTheSameInTheFormAsLongAsNothingIsFilledIn() throws Exception {
        Costing nothing = new Costing(List.of(new Area("zuid", "Zuid", null)), null, null, null, null, null, List.of());

        assertThat(inTheForm(nothing)).isEqualTo(BudgetLine.of(nothing));
        assertThat(nothing.perResident()).isNull();
        assertThat(nothing.perHousehold()).isNull();
    }

    @Test
    void readsLikeTheBudgetOfAGeneralPractitioner() {
        assertThat(BudgetLine.of(costing(4650, 3200, new BigDecimal("12.5"), 312, new BigDecimal("45"), 41, new BigDecimal("25000"), null, new BigDecimal("100"))))
                .contains(new BudgetLine("Basisbedrag", "7.850 bewoners × € 12,50", "€ 98.125,00"),
                        new BudgetLine("Klantcontacten", "312 contacten × € 45,00", "€ 14.040,00"),
                        new BudgetLine("Andere kosten", "", "€ -100,00"));
    }

    private static Costing costing(int residents, int more, BigDecimal base, int contacts, BigDecimal fee, int households, BigDecimal help,
            BigDecimal income, BigDecimal cost) {
        return new Costing(List.of(new Area("een", "Een", residents), new Area("twee", "Twee", more)), base, contacts, fee, households, help,
                List.of(new Line(LineKind.INCOME, "Corporatie", income), new Line(LineKind.COST, "Huur", cost)));
    }

    /** As the browser has it: amounts are text there. */
    @SuppressWarnings("unchecked")
    private static List<BudgetLine> inTheForm(Costing costing) throws Exception {
        Map<String, Object> data = new HashMap<>();
        data.put("areas", costing.areas().stream().map(area -> row("residents", area.residents())).toList());
        data.put("basePerResident", text(costing.basePerResident()));
        data.put("contacts", costing.contacts());
        data.put("contactFee", text(costing.contactFee()));
        data.put("households", costing.households());
        data.put("directHelp", text(costing.directHelp()));
        data.put("lines", costing.lines().isEmpty() ? null : costing.lines().stream().map(line -> {
            Map<String, Object> row = row("kind", line.kind().name());
            row.put("amount", text(line.amount()));
            return row;
        }).toList());
        var result = FEEL.evaluateExpression(expression(), data);
        assertThat(result.isSuccess()).as(String.valueOf(result)).isTrue();
        return ((List<Map<String, String>>) result.result()).stream().map(row -> new BudgetLine(row.get("post"), row.get("how"), row.get("amount"))).toList();
    }

    private static String expression() throws Exception {
        JsonNode form = new ObjectMapper().readTree(Path.of("forms/team/means/compute-financing.form").toFile());
        return StreamSupport.stream(form.path("components").spliterator(), false).filter(part -> part.path("type").asText().equals("table"))
                .map(part -> part.path("dataSource").asText().substring(1)).findFirst().orElseThrow();
    }

    private static Map<String, Object> row(String key, Object value) {
        Map<String, Object> row = new HashMap<>();
        row.put(key, value);
        return row;
    }

    private static String text(BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
