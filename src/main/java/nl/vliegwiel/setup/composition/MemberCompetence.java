package nl.vliegwiel.setup.composition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** That somebody has a competence or is learning it, as the person says or as was discussed. */
@Embeddable
record MemberCompetence(String code, @Enumerated(EnumType.STRING) SaidBy saidBy, @Enumerated(EnumType.STRING) Level level) {

    enum SaidBy { SELF, TEAM }

    enum Level { HAS, LEARNING }
}
