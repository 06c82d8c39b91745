package nl.vliegwiel.setup.composition;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.dossier.LifeDomains.LifeDomain;
import nl.vliegwiel.measurement.MatrixPicture;
import nl.vliegwiel.measurement.SvgPicture;
import nl.vliegwiel.team.Colleagues;
import org.springframework.stereotype.Component;

/** Draws who knows which life domain well, and where the gaps are. It says the same in words. */
@Component
class MatrixDrawing {

    private static final int LABEL = 200;
    private static final int CELL = 44;
    private static final int LINE = 26;
    private static final int TOP = 130;
    private static final int GAP_WORDS = 90;
    private static final String NAME = "<text transform=\"translate(%d,%d) rotate(-50)\">%s</text>";
    private static final String BAND = "<rect x=\"0\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>";
    private static final String WORDS = "<text x=\"%d\" y=\"%d\"%s>%s</text>";
    private static final String KNOWS = "<circle cx=\"%d\" cy=\"%d\" r=\"8\" fill=\"#0b6e4f\"/>";
    private static final String NOT = "<circle cx=\"%d\" cy=\"%d\" r=\"2\" fill=\"#8d8d8d\"/>";

    private final LifeDomains domains;
    private final Colleagues colleagues;
    private final DomainCover coverage;

    MatrixDrawing(LifeDomains domains, Colleagues colleagues, DomainCover coverage) {
        this.domains = domains;
        this.colleagues = colleagues;
        this.coverage = coverage;
    }

    /** Empty while nobody is in the matrix. */
    MatrixPicture of(Composition composition) {
        List<TeamMember> members = composition.members();
        if (members.isEmpty()) {
            return new MatrixPicture(null, null);
        }
        int width = LABEL + members.size() * CELL + GAP_WORDS;
        String shapes = names(members) + IntStream.range(0, domains.domains().size())
                .mapToObj(place -> line(place, domains.domains().get(place), composition, width)).collect(Collectors.joining());
        return SvgPicture.of(width, TOP + domains.domains().size() * LINE + 8, "Wie heeft kennis van welk leefgebied", words(composition), shapes);
    }

    private String names(List<TeamMember> members) {
        return IntStream.range(0, members.size())
                .mapToObj(place -> NAME.formatted(center(place), TOP - 8, SvgPicture.escape(colleagues.nameOf(members.get(place).login()))))
                .collect(Collectors.joining());
    }

    private String line(int place, LifeDomain domain, Composition composition, int width) {
        int top = TOP + place * LINE;
        boolean gap = coverage.gaps(composition).contains(domain.code());
        String marks = IntStream.range(0, composition.members().size())
                .mapToObj(column -> mark(composition.members().get(column), domain).formatted(center(column), top + LINE / 2))
                .collect(Collectors.joining());
        return BAND.formatted(top, width, LINE, gap ? "#fde3e3" : place % 2 == 0 ? "#f4f4f4" : "#ffffff")
                + WORDS.formatted(4, top + LINE / 2 + 5, gap ? " font-weight=\"bold\"" : "", SvgPicture.escape(domain.name())) + marks
                + (gap ? WORDS.formatted(width - GAP_WORDS + 12, top + LINE / 2 + 5, " font-weight=\"bold\" fill=\"#a2191f\"", "niemand") : "");
    }

    private static String mark(TeamMember member, LifeDomain domain) {
        return member.domains().contains(domain.code()) ? KNOWS : NOT;
    }

    private static int center(int column) {
        return LABEL + column * CELL + CELL / 2;
    }

    private String words(Composition composition) {
        return coverage.rows(composition).stream().map(row -> row.domain() + ": " + row.who() + ".").collect(Collectors.joining(" "));
    }
}
