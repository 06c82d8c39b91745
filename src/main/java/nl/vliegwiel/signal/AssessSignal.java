package nl.vliegwiel.signal;

import java.util.List;
import nl.vliegwiel.form.Option;

/**
 * A colleague's judgement of a signal.
 *
 * @param reason why it differs from the proposal
 * @param dossier number of a dossier that the team knows, or {@link #NEW}
 * @param contactPerson login, for a new household and one that comes back
 * @param proposedOutcome null when no rule fitted
 */
record AssessSignal(
        String household, String member, String address, String phone, String received, String urgency, String concerns,
        String description, String reporter,
        List<EarlierSignal> earlierSignals, List<KnownRow> knownHouseholds, List<String> closedDossiers, String proposal, TriageOutcome proposedOutcome,
        TriageOutcome triageOutcome, String reason, String dossier, String contactPerson,
        List<Option> dossierOptions, List<Option> contactPersonOptions) {

    static final String NEW = "NEW";
}
