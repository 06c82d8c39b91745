package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.vliegwiel.consistency.Sources;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.product.EngineTables;
import nl.vliegwiel.product.ProductTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** Households whose every free field, on every form, holds a marked text (design §1). */
@ProductTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("What people type")
class PersonsStayInTheDossierTest {

    private static final String TABLES = """
            select table_name from information_schema.tables
            where lower(table_schema) = 'public' and lower(table_name) not like 'act%'""";
    private static final List<MarkedScene> SCENES = List.of(new MarkedWholeWay(), new MarkedSignals(), new MarkedDecisions(),
            new MarkedSharing(), new MarkedNews(), new MarkedEndings(), new MarkedMeans());

    @Autowired
    private Households households;
    @Autowired
    private PlayedList lists;
    @Autowired
    private DeadlineWatch watch;
    @Autowired
    private Player player;
    @Autowired
    private FoundedTeams teams;
    @Autowired
    private PlayedClosing closing;
    @Autowired
    private PlayedAbsence absence;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private BeanFactory beans;

    private final Marks marks = new Marks();

    @Test
    void isInTheDossierAndInNoTableKeyOrLogLineOfTheEngine(CapturedOutput output) {
        MarkedStage stage = new MarkedStage(households, lists, watch, player, marks);
        SCENES.forEach(scene -> scene.play(stage));
        new MarkedClosing(teams, closing).play(stage);
        new MarkedAbsence(teams, absence).play(stage);
        new MarkedRound(beans).play(stage);
        new MarkedFirstSteps(beans).play(stage);
        new MarkedComposition(beans).play(stage);
        new MarkedEvaluation(beans).play(stage);

        assertThat(marks.forms()).as("forms filled in").containsAll(Sources.forms().stream().map(Sources::key).toList());
        assertThat(new EngineTables(jdbc).placesOf(Marks.SIGN)).isEmpty();
        assertThat(output.getAll()).doesNotContain(Marks.SIGN);
        String dossier = dossier();
        assertThat(marks.visible()).isNotEmpty().allSatisfy(mark -> assertThat(dossier).contains(mark));
    }

    /** All that stands in the product's own tables. */
    private String dossier() {
        return jdbc.queryForList(TABLES, String.class).stream()
                .flatMap(table -> jdbc.queryForList("select * from \"" + table + "\"").stream())
                .flatMap(row -> row.values().stream()).map(String::valueOf).collect(Collectors.joining("\n"));
    }
}
