package nl.vliegwiel.contactperson;

import java.util.List;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.ContactPersons;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Succession;
import nl.vliegwiel.track.Track;
import nl.vliegwiel.track.Tracks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All the households of a colleague who leaves the team go to another one. */
@Service
@Transactional
public class HouseholdSuccession {

    private static final String LEFT = "Deze collega werkt niet meer in het team.";

    private final Dossiers dossiers;
    private final ContactPersons contactPersons;
    private final Work work;
    private final Tracks tracks;

    HouseholdSuccession(Dossiers dossiers, ContactPersons contactPersons, Work work, Tracks tracks) {
        this.dossiers = dossiers;
        this.contactPersons = contactPersons;
        this.work = work;
        this.tracks = tracks;
    }

    /**
     * Does for each household what the news of a new contact person does, and gives the successor the tracks too; with the open work.
     * Call it from an asynchronous step. Twice changes nothing.
     *
     * @param to login of a colleague who is a member of the team by now
     * @param by login of who decided it
     */
    public void handOver(String team, String from, String to, String by) {
        List<CaseFile> open = dossiers.openIn(team);
        open.forEach(file -> handOverTracks(file.reference(), from, to));
        open.stream().filter(file -> from.equals(file.contactPerson())).map(CaseFile::reference).forEach(number -> {
            contactPersons.succeed(number, new Succession(to, LEFT, by));
            work.passOn(number, to);
        });
    }

    /**
     * The same for one household: whoever stood in for a colleague keeps it. Nothing happens when somebody else keeps the contact by now, or
     * another team.
     */
    public void keep(String number, String team, String from, Succession succession) {
        CaseFile file = dossiers.get(number);
        if (file.isOpen() && team.equals(file.team()) && from.equals(file.contactPerson())) {
            handOverTracks(number, from, succession.to());
            contactPersons.succeed(number, succession);
            work.passOn(number, succession.to());
        }
    }

    private void handOverTracks(String number, String from, String to) {
        tracks.running(number).stream().filter(track -> from.equals(track.owner())).map(Track::id)
                .forEach(track -> tracks.handTo(number, track, to));
        work.passOnTracks(number, from, to);
    }
}
