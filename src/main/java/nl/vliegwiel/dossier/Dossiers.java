package nl.vliegwiel.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, finds and closes dossiers. */
@Service
@Transactional
public class Dossiers {

    private final CaseFiles files;
    private final Households households;
    private final RetentionPeriod retention;
    private final Clock clock;

    Dossiers(CaseFiles files, Households households, RetentionPeriod retention, Clock clock) {
        this.files = files;
        this.households = households;
        this.retention = retention;
        this.clock = clock;
    }

    /**
     * Opens a dossier under a new number.
     *
     * @param contactPerson login of the one colleague who keeps the contact (mission C5)
     */
    public CaseFile open(Household household, String team, String contactPerson) {
        LocalDate today = LocalDate.now(clock);
        String reference = "%d-%06d".formatted(today.getYear(), files.nextNumber());
        return files.save(new CaseFile(reference, households.save(household), team, contactPerson, today));
    }

    /** @throws UnknownDossier when there is none under this number */
    public CaseFile get(String reference) {
        return files.findById(reference).orElseThrow(() -> new UnknownDossier(reference));
    }

    public Optional<CaseFile> find(String reference) {
        return files.findById(reference);
    }

    /** Those of these numbers that exist. */
    List<CaseFile> all(Collection<String> references) {
        return files.withNumbers(references);
    }

    /** The open dossiers a team answers for, by number. */
    public List<CaseFile> openIn(String team) {
        return files.openIn(team);
    }

    /** The dossiers that a team closed not long ago, by number. */
    public List<CaseFile> recentlyClosedIn(String team) {
        return files.closedIn(team, LocalDate.now(clock).minusMonths(retention.recentMonths()));
    }

    public void enter(String reference, Phase phase) {
        get(reference).enter(phase);
    }

    public void close(String reference) {
        LocalDate today = LocalDate.now(clock);
        get(reference).close(today, today.plusYears(retention.years()));
    }
}
