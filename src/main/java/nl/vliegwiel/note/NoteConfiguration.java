package nl.vliegwiel.note;

import nl.vliegwiel.desk.DeskPage;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration
@EnableConfigurationProperties(NoteTerms.class)
class NoteConfiguration {

    @Bean
    @Order(10)
    DeskPage noteInMenu() {
        return new DeskPage("/notitie", "Notitie", DossierNotes::mayWrite);
    }
}
