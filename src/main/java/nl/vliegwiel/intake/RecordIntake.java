package nl.vliegwiel.intake;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.form.Option;

/**
 * The form {@code record-intake}.
 *
 * @param knownLines what was told in an earlier conversation of this intake, shown only
 * @param open what is still to be asked; the rest is folded away and then null in the answers
 * @param reviewAll true to unfold what was told before
 * @param members null when no row is left
 * @param domains a row per domain of life that is still open, in the order of the configuration; null when none is
 * @param discussed a row per domain that was talked about before; null while folded away
 * @param arrearsMonths only asked when there are arrears
 * @param flywheelDomain the domain that holds the household back most
 * @param consentsRunning for whom the household has consented already
 * @param consentFor codes of partners for whom it consents now
 * @param nextConversation only asked when there will be another conversation
 */
record RecordIntake(String household, List<KnownLine> knownLines, StillOpen open, Boolean reviewAll, List<MemberRow> members,
        List<MatrixRow> domains, List<MatrixRow> discussed, Arrears arrears, Integer arrearsMonths, String wishes, String strengths,
        String flywheelDomain, List<Option> domainOptions, String startWith, NextStep nextStep, LocalDate nextConversation,
        String underlyingQuestion, String motivation, String consentsRunning, List<Option> consentOptions, List<String> consentFor,
        String consentBy) {
}
