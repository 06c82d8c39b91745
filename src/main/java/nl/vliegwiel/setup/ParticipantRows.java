package nl.vliegwiel.setup;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ParticipantRows extends Repository<Participant, UUID> {

    Participant save(Participant participant);

    List<Participant> findByTeamAndLeftAtIsNullOrderByInvitedAt(String team);
}
