package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.dossier.DossierAccess;
import nl.vliegwiel.product.ProductTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who answers for a household and who sees it, from before the offer until after the follow-up. */
@ProductTest
@DisplayName("During a warm handover the dossier")
class HandoverAccessTest {

    private static final String PREPARE = "userTask_prepareHandover";
    private static final String MEET = "userTask_recordConversation";
    private static final String ASSESS = "userTask_assessHandover";
    private static final String FOLLOW_UP = "userTask_followUp";
    private static final String FOLLOW_UP_DUE = "timerEvent_followUpDue";

    @Autowired
    private Households households;
    @Autowired
    private DossierAccess access;
    @Autowired
    private Player player;

    @Test
    void staysWithTheFirstLineUntilItIsAccepted() {
        PlayedHousehold household = households.handoverOffered();
        assertThat(household.cover("team")).isEqualTo("wijkteam-centrum");
        assertThat(household.cover("phase")).isEqualTo("HANDOVER");

        household.work("els", MEET, Answers.HELD).work("els", ASSESS, Answers.ACCEPTED);

        assertThat(household.cover("team")).isEqualTo("specialistenteam");
        assertThat(household.cover("contact_person")).isEqualTo("els");
        assertThat(household.cover("phase")).isEqualTo("SECOND_LINE");
    }

    @Test
    void isClosedToTheSecondLineBeforeTheOffer() {
        PlayedHousehold household = households.needsSecondLine();
        assertThat(maySee("specialistenteam", household)).isFalse();
        assertThat(player.tasks("els", household.number(), PREPARE)).isEmpty();

        household.work("anna", PREPARE, Answers.AGREES);

        assertThat(maySee("specialistenteam", household)).isTrue();
        assertThat(player.tasks("els", household.number(), MEET)).hasSize(1);
        assertThat(player.tasks("anna", household.number(), MEET)).isEmpty();
        assertThat(maySee("wijkteam-noord", household)).isFalse();
    }

    @Test
    void staysOpenToTheFirstLineUntilItHasFollowedUp() {
        PlayedHousehold household = households.handoverAccepted();
        assertThat(maySee("wijkteam-centrum", household)).isTrue();

        household.atTimer(FOLLOW_UP_DUE, Duration.ZERO).work("anna", FOLLOW_UP, Answers.LANDED_WELL);

        assertThat(maySee("wijkteam-centrum", household)).isFalse();
        assertThat(maySee("specialistenteam", household)).isTrue();
    }

    private boolean maySee(String team, PlayedHousehold household) {
        return access.allows(List.of(team), household.number());
    }
}
