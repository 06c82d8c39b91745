package nl.vliegwiel.signal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What somebody did about a signal: the advice, the crisis service that was called, the look the contact person took. */
@Embeddable
class Handling {

    private String advice;
    @Enumerated(EnumType.STRING)
    private CrisisService crisisService;
    private String crisisAgreements;
    @Enumerated(EnumType.STRING)
    private ReviewResult review;
    private String reviewNote;
    private String handledBy;
    private Instant handledAt;

    void advise(String given, String by, Instant at) {
        advice = given;
        done(by, at);
    }

    void callCrisisService(CrisisService service, String agreements, String by, Instant at) {
        crisisService = service;
        crisisAgreements = agreements;
        done(by, at);
    }

    void review(ReviewResult result, String note, String by, Instant at) {
        review = result;
        reviewNote = note;
        done(by, at);
    }

    private void done(String by, Instant at) {
        handledBy = by;
        handledAt = at;
    }

    /** Null when no advice was given. */
    String advice() {
        return advice;
    }

    /** Null when nobody was called. */
    CrisisService crisisService() {
        return crisisService;
    }

    String crisisAgreements() {
        return crisisAgreements;
    }
}
