package nl.vliegwiel.casework;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A timer a minute too early, at its moment, and when the product wakes up three days late: minutes after the moment, and whether it went off. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0} minutes after the moment: {1}")
@CsvSource({"-1, false", "0, true", "4320, true"})
@interface BeforeAtAndAfter {
}
