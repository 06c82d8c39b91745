package nl.vliegwiel.setup.partners;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SocialMaps extends Repository<SocialMap, String> {

    SocialMap save(SocialMap map);

    Optional<SocialMap> findById(String number);
}
