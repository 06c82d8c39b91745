package nl.vliegwiel.track;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The tracks of a dossier for features that are tested without an engine. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Tracks.class, Appointments.class, NoTrackProcesses.class})
public class TracksWithoutProcesses {
}
