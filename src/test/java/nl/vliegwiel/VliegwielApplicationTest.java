package nl.vliegwiel;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:start")
class VliegwielApplicationTest {

    @Test
    void startsWithTheEngineAndTheWebApps() {
    }
}
