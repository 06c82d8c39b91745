package nl.vliegwiel.setup.partners;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What the social map of a round says beside its organisations. */
@Entity
@Table(name = "setup_social_map")
class SocialMap {

    @Id
    private String number;
    private String noInstitute;
    @Version
    private Integer version;

    protected SocialMap() {
    }

    SocialMap(String number) {
        this.number = number;
    }

    /** @param why there is no training institute near; null when there is one, or nobody looked */
    void explain(String why) {
        noInstitute = why;
    }

    String noInstitute() {
        return noInstitute;
    }
}
