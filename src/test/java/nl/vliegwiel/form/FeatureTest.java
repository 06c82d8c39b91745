package nl.vliegwiel.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.vliegwiel.dossier.DossierAccess;
import nl.vliegwiel.dossier.DossierConfiguration;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;

/** A feature's forms on an H2 dossier, without the engine; it is 2 March 2027, a Tuesday, unless a test moves the {@link TestClock}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest
@Import({DossierConfiguration.class, Dossiers.class, DossierAccess.class, WorkingDays.class, TestClock.class, TestColleagues.class})
public @interface FeatureTest {
}
