package nl.vliegwiel.sharing;

import java.util.List;
import nl.vliegwiel.sharing.AgreementsProperties.Information;
import nl.vliegwiel.team.AgreementRefused;
import nl.vliegwiel.team.OpeningPosition;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lays the configured information agreements down for each team that never agreed anything with the partner. What was agreed or ended since
 * is never replaced by them. One that names what does not exist stops the start: it would allow nothing, silently.
 */
@Component
@Order(110)
class InformationOpeningPosition implements OpeningPosition {

    private final AgreementsProperties configured;
    private final InformationAgreements agreements;
    private final InformationAgreementRows rows;
    private final TeamDirectory teams;

    InformationOpeningPosition(AgreementsProperties configured, InformationAgreements agreements, InformationAgreementRows rows,
            InformationAgreementCheck check, TeamDirectory teams) {
        this.configured = configured;
        this.agreements = agreements;
        this.rows = rows;
        this.teams = teams;
        configured.information().forEach(row -> require(row, check));
    }

    private static void require(Information row, InformationAgreementCheck check) {
        try {
            check.require(row.agreement());
        } catch (AgreementRefused refused) {
            throw unknown(row, refused.field());
        }
    }

    /** @throws IllegalStateException naming the agreement of the configuration that cannot be laid down */
    @Override
    public void install() {
        List<Missing> missing = configured.information().stream().flatMap(row -> row.teams().stream().map(team -> new Missing(team, row)))
                .filter(one -> !rows.existsByTeamAndPartner(one.team(), one.row().partner())).toList();
        missing.forEach(this::layDown);
    }

    private void layDown(Missing one) {
        if (teams.history(one.team()).isEmpty()) {
            throw unknown(one.row(), "teams");
        }
        try {
            agreements.agree(one.team(), one.row().agreement(), null);
        } catch (AgreementRefused refused) {
            throw unknown(one.row(), refused.field());
        }
    }

    private static IllegalStateException unknown(Information row, String part) {
        return new IllegalStateException("vliegwiel.agreements.information: the agreement with '" + row.partner() + "', version '"
                + row.version() + "', cannot be laid down for what stands in its " + part);
    }

    private record Missing(String team, Information row) {
    }
}
