package nl.vliegwiel.setup.composition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Somebody who works in the team as it was settled. */
@Embeddable
record AgreedMember(String login, @Enumerated(EnumType.STRING) MemberRole role) {
}
