package nl.vliegwiel.setup.composition;

/** The form {@code confirm-lending}: what was agreed with the partner, and whether it is so. */
record ConfirmLending(String team, String people, String competences, String results, String notFunctioning, String period,
        Lending.Answer answer, String words) {
}
