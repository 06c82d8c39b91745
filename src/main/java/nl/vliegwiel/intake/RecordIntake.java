package nl.vliegwiel.intake;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.form.Option;

/**
 * The form {@code record-intake}.
 *
 * @param members null when no row is left
 * @param domains a row per domain of life, in the order of the configuration
 * @param arrearsMonths only asked when there are arrears
 * @param flywheelDomain the domain that holds the household back most
 * @param consentsRunning for whom the household has consented already
 * @param consentFor codes of partners for whom it consents now
 * @param nextConversation only asked when there will be another conversation
 */
record RecordIntake(String household, List<MemberRow> members, List<MatrixRow> domains, Arrears arrears, Integer arrearsMonths,
        String wishes, String strengths, String flywheelDomain, List<Option> domainOptions, String startWith, NextStep nextStep,
        LocalDate nextConversation, String underlyingQuestion, String motivation,
        String consentsRunning, List<Option> consentOptions, List<String> consentFor, String consentBy) {
}
