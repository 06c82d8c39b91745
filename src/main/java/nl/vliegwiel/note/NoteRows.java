package nl.vliegwiel.note;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoteRows extends Repository<DossierNote, UUID> {

    DossierNote saveAndFlush(DossierNote note);

    Optional<DossierNote> findById(UUID id);

    Optional<DossierNote> findByReportedByAndRequestKey(String author, String key);

    List<DossierNote> findByReferenceOrderByReportedAtDesc(String number);

    void delete(DossierNote note);

    @Query("select e from EarlierNote e where e.noteId in ?1 order by e.untilAt")
    List<EarlierNote> before(Collection<UUID> notes);

    @Modifying(flushAutomatically = true)
    @Query("delete from EarlierNote e where e.noteId = ?1")
    void forgetBefore(UUID note);
}
