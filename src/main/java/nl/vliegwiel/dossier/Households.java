package nl.vliegwiel.dossier;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Households extends Repository<Household, UUID> {

    Household save(Household household);
}
