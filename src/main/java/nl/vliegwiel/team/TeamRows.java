package nl.vliegwiel.team;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TeamRows extends Repository<TeamRow, UUID> {

    TeamRow saveAndFlush(TeamRow row);

    /** All versions of all teams, with their neighbourhoods, in the order in which they were laid down. */
    @Query("select distinct v from TeamRow v left join fetch v.neighbourhoods order by v.number")
    List<TeamRow> all();

    @Query(value = "select nextval('team_version_number_seq')", nativeQuery = true)
    long nextNumber();

    /** Waits until nobody else lays down a version. */
    @Query(value = "select id from team_register where id = 1 for update", nativeQuery = true)
    Integer lock();
}
