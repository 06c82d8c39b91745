package nl.vliegwiel.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.team.AgreementRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agreements as they were laid down in the database. */
@Service
@Transactional
class LaidDownInformationAgreements implements InformationAgreements {

    private final InformationAgreementRows rows;
    private final InformationAgreementCheck check;
    private final ActsUnderAgreement acts;
    private final Clock clock;

    LaidDownInformationAgreements(InformationAgreementRows rows, InformationAgreementCheck check, ActsUnderAgreement acts, Clock clock) {
        this.rows = rows;
        this.check = check;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<InformationAgreement> of(String team) {
        return rows.of(team).stream().map(InformationAgreementRow::agreement).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<InformationAgreement> of(String team, String partner) {
        return rows.of(team, partner).stream().map(InformationAgreementRow::agreement).toList();
    }

    @Override
    public void agree(String team, InformationAgreement agreement, String by) {
        AgreementRefused.unlessNamed(team, agreement.version(), agreement.from(), by);
        check.require(agreement);
        rows.findByTeamAndPartnerAndVersion(team, agreement.partner(), agreement.version()).ifPresentOrElse(
                same -> AgreementRefused.unless(same.laidDown().equals(agreement), "version", "zo heet al een andere afspraak met deze partner."),
                () -> layDown(team, agreement, by));
    }

    private void layDown(String team, InformationAgreement agreement, String by) {
        rows.save(new InformationAgreementRow(team, agreement, by, clock.instant()));
        limit(team, agreement.partner());
    }

    @Override
    public void end(String team, String partner, LocalDate lastDay, String by) {
        AgreementRefused.unless(lastDay != null, "lastDay", "vul de laatste dag in.");
        List<InformationAgreementRow> agreed = rows.of(team, partner);
        AgreementRefused.unless(!agreed.isEmpty(), "partner", "met deze partner is nooit iets afgesproken.");
        if (agreed.stream().filter(row -> row.end(lastDay, by, clock.instant())).count() > 0) {
            limit(team, partner);
        }
    }

    private void limit(String team, String partner) {
        acts.limit(team, partner, new PartnerVersions(of(team, partner)));
    }
}
