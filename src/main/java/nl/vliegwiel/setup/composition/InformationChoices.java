package nl.vliegwiel.setup.composition;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface InformationChoices extends Repository<InformationChoice, UUID> {

    InformationChoice save(InformationChoice choice);

    List<InformationChoice> findByNumberOrderByPartnerName(String number);

    void delete(InformationChoice choice);
}
