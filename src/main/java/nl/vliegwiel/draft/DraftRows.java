package nl.vliegwiel.draft;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftRows extends Repository<FormDraft, UUID> {

    FormDraft saveAndFlush(FormDraft draft);

    Optional<FormDraft> findByPlaceAndLogin(String place, String login);

    /**
     * In one statement, so that of two windows one is first.
     *
     * @return 0 when another window was first
     */
    @Modifying
    @Query("""
            update FormDraft d set d.typed = ?4, d.basedOn = ?5, d.savedAt = ?6, d.revision = d.revision + 1
            where d.place = ?1 and d.login = ?2 and d.revision = ?3""")
    int replace(String place, String login, int revision, String typed, String basedOn, Instant at);

    @Modifying
    @Query("delete from FormDraft d where d.place = ?1 and d.login = ?2")
    int delete(String place, String login);

    /** @return how many there were */
    @Modifying
    @Query("delete from FormDraft d where d.savedAt < ?1")
    int deleteSavedBefore(Instant moment);
}
