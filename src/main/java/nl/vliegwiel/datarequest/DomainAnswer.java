package nl.vliegwiel.datarequest;

import jakarta.persistence.Embeddable;

/**
 * What an agency says about one domain of life.
 *
 * @param domain code
 */
@Embeddable
record DomainAnswer(String domain, String answer) {
}
