package nl.vliegwiel.recognition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.CaseFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recognises a household that has a dossier, so that it never gets a second one (mission C1). */
@Service
@Transactional(readOnly = true)
public class KnownHouseholds {

    private final Candidates candidates;

    KnownHouseholds(Candidates candidates) {
        this.candidates = candidates;
    }

    /** How much two descriptions look like one household. */
    public Likeness between(Sketch one, Sketch other) {
        return Comparison.of(Traits.of(one), Traits.of(other)).likeness();
    }

    /** Dossiers that the team may know and that look alike, open and closed, the likeliest first and the open one before the closed. */
    public List<KnownHousehold> knownTo(String team, Sketch told) {
        return alike(candidates.knownTo(team), told);
    }

    /** The team's own open dossier, surely the same household. */
    public Optional<CaseFile> ownOpen(String team, Sketch told) {
        return sure(candidates.knownTo(team).stream().filter(file -> file.team().equals(team) && file.isOpen()).toList(), told);
    }

    /** Another team's open dossier, surely the same household. Nobody may be shown anything of it. */
    public Optional<CaseFile> openElsewhere(String team, Sketch told) {
        return sure(candidates.openElsewhere(team, told.neighbourhood(), told.birthDate()), told);
    }

    private static Optional<CaseFile> sure(List<CaseFile> files, Sketch told) {
        return alike(files, told).stream().filter(KnownHousehold::isSure).map(KnownHousehold::file).findFirst();
    }

    private static List<KnownHousehold> alike(List<CaseFile> files, Sketch told) {
        Traits traits = Traits.of(told);
        return files.stream().map(file -> compare(traits, file)).filter(known -> known.likeness() != Likeness.NONE)
                .sorted(Comparator.comparing(KnownHousehold::likeness).reversed()
                        .thenComparing(known -> !known.file().isOpen()).thenComparing(known -> known.file().reference()))
                .toList();
    }

    private static KnownHousehold compare(Traits told, CaseFile file) {
        Comparison comparison = Comparison.of(told, Traits.of(file.household()));
        return new KnownHousehold(file, comparison.likeness(), comparison.reasons());
    }
}
