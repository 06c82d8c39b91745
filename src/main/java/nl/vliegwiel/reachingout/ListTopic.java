package nl.vliegwiel.reachingout;

import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.DossierBlock.Fact;
import nl.vliegwiel.dossier.DossierBlock.Facts;
import nl.vliegwiel.dossier.TaskTopic;
import org.springframework.stereotype.Component;

/** A list of people whom the team looks up. */
@Component
class ListTopic implements TaskTopic {

    private final BatchRows rows;

    ListTopic(BatchRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Topic> of(String number) {
        return rows.findByNumber(number).map(batch -> new Topic("Lijst " + number, List.of(Facts.of(new Fact("Doel", batch.purpose()),
                new Fact("Grondslag", batch.basis()), new Fact("Huishoudens op de lijst", String.valueOf(batch.households().size())))), null));
    }
}
