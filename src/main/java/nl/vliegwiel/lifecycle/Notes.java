package nl.vliegwiel.lifecycle;

import org.springframework.stereotype.Service;

/** Notes that a dossier keeps. */
@Service
public class Notes {

    private final Reports reports;

    Notes(Reports reports) {
        this.reports = reports;
    }

    /**
     * @param by login
     * @return its id, for whoever has to read it
     */
    public String add(String number, String text, String by) {
        return reports.file(new Note(number, text, by, reports.now())).id();
    }
}
