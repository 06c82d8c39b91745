package nl.vliegwiel.setup.composition;

import jakarta.persistence.Embeddable;

/** Whom the team calls in for a life domain that nobody in it knows well. */
@Embeddable
record GapSolution(String domain, String solution) {
}
