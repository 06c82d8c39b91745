package nl.vliegwiel.setup.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.dossier.LifeDomains.LifeDomain;
import nl.vliegwiel.measurement.MatrixPicture;
import nl.vliegwiel.team.Colleagues;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The picture of the matrix")
class MatrixDrawingTest {

    private static final LifeDomains DOMAINS = new LifeDomains(List.of(new LifeDomain("WORK", "Werk", true),
            new LifeDomain("HOUSING", "Wonen", false), new LifeDomain("ADDICTION", "Verslaving", false)));

    private final Colleagues colleagues = mock(Colleagues.class);
    private final DomainCover cover = new DomainCover(DOMAINS, colleagues);
    private final MatrixDrawing drawing = new MatrixDrawing(DOMAINS, colleagues, cover);

    @Test
    void saysInWordsWhoKnowsWhatAndWhatNobodyKnows() {
        when(colleagues.nameOf(anyString())).thenAnswer(call -> call.getArgument(0) + " <de Wit>");
        Composition composition = new Composition("opzet-zuid-1");
        composition.compose(List.of(line("anna", "WORK", "HOUSING"), line("amir", "HOUSING")), List.of());

        MatrixPicture picture = drawing.of(composition);

        assertThat(picture.text()).contains("Werk: anna <de Wit>.").contains("Wonen: anna <de Wit>, amir <de Wit>.").contains("Verslaving: Niemand.");
        assertThat(svg(picture)).contains("anna &lt;de Wit&gt;").contains("niemand").doesNotContain("<de Wit>");
        assertThat(cover.gapLine(composition)).isEqualTo("Niemand met kennis van: Verslaving");
    }

    @Test
    void isNotThereWhileNobodyIsInTheMatrix() {
        assertThat(drawing.of(new Composition("opzet-zuid-1")).source()).isNull();
        assertThat(cover.gapLine(new Composition("opzet-zuid-1"))).isNull();
    }

    private static MemberLine line(String login, String... domains) {
        return new MemberLine(login, MemberRole.WORKER, null, 24, Set.of(domains), null);
    }

    private static String svg(MatrixPicture picture) {
        return new String(Base64.getDecoder().decode(picture.source().substring(picture.source().indexOf(',') + 1)), StandardCharsets.UTF_8);
    }
}
