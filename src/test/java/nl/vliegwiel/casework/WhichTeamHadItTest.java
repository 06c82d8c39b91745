package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.figures.StaysRead;
import nl.vliegwiel.product.ProductTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people really do leaves in the engine's history what the figures of a team count on. Everything begins on 2 March 2026. */
@ProductTest
@DisplayName("The figures know which team had a household")
class WhichTeamHadItTest {

    @Autowired
    private Households households;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private LifeDomains domains;
    @Autowired
    private Clock clock;

    @Test
    void whileItIsHelped() {
        assertThat(stays(households.contacted())).containsExactly("wijkteam-centrum 2026-03-02 null not closed");
    }

    @Test
    void afterATransfer() {
        PlayedHousehold household = households.contacted().at(Households.START.plusDays(7).toInstant())
                .report("anna", "TRANSFER", Map.of("receivingTeam", "wijkteam-noord", "transferReason", "Verhuisd."));

        assertThat(stays(household)).containsExactly("wijkteam-centrum 2026-03-02 2026-03-09 not closed", "wijkteam-noord 2026-03-09 null not closed");
    }

    @Test
    void afterItWentToTheSecondLine() {
        PlayedHousehold household = households.handoverDiscussed().at(Households.START.plusDays(1).toInstant())
                .work("els", "userTask_assessHandover", Answers.ACCEPTED);

        assertThat(stays(household)).containsExactly("wijkteam-centrum 2026-03-02 2026-03-03 not closed");
    }

    @Test
    void whenItWantedToStopAndStays() {
        PlayedHousehold household = households.tracksRunning().at(Households.START.plusDays(1).toInstant())
                .report("amir", "WITHDRAWS", Map.of("withdrawalWords", "Het is ons te veel."))
                .work("anna", "userTask_holdClosingConversation", Map.of("closingOutcome", "STAYS"));

        assertThat(stays(household)).containsExactly("wijkteam-centrum 2026-03-02 null not closed");
    }

    @Test
    void whenItIsClosedAndComesBack() {
        PlayedHousehold household = households.evaluated("LET_GO").work("anna", "userTask_agreeAftercare", Answers.NO_AFTERCARE);
        assertThat(stays(household)).containsExactly("wijkteam-centrum 2026-03-02 2026-03-02 closed");

        household.at(Households.START.plusYears(1).toInstant()).report("amir", "RELAPSE", Map.of("whatHappened", "De post blijft liggen."));

        assertThat(stays(household)).containsExactly("wijkteam-centrum 2026-03-02 2026-03-02 closed", "wijkteam-centrum 2027-03-02 null not closed");
    }

    private List<String> stays(PlayedHousehold household) {
        return StaysRead.of(household.number(), jdbc, domains, clock);
    }
}
