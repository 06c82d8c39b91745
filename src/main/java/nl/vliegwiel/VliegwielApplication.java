package nl.vliegwiel;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Vliegwiel: the engine with its web apps, the dossier and the HTTP interface in one process. */
@SpringBootApplication
public class VliegwielApplication {

    public static void main(String[] args) {
        SpringApplication.run(VliegwielApplication.class, args);
    }
}
