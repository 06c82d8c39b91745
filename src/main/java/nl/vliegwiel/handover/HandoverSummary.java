package nl.vliegwiel.handover;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.CaseFile;
import org.springframework.stereotype.Component;

/** Writes down what is known, so that nobody asks the household again; the worker may change it before it travels. */
@Component
class HandoverSummary {

    /** What the form's field holds. */
    private static final int LONGEST = 4000;
    private static final String CUT = " …";

    private final List<SummaryPart> parts;

    HandoverSummary(List<SummaryPart> parts) {
        this.parts = parts;
    }

    /** What is known apart from the life domains. */
    String of(CaseFile file) {
        return fitting(parts.stream().map(part -> part.tell(file)).flatMap(Optional::stream).collect(Collectors.joining("\n\n")));
    }

    /** As much of a text as a field holds; null for an empty one. */
    static String fitting(String all) {
        if (all.isEmpty()) {
            return null;
        }
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST - CUT.length()) + CUT;
    }
}
