package nl.vliegwiel.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Reads a table of a test from its resources. */
public final class Texts {

    private Texts() {
    }

    /** The lines that are not blank. */
    public static Stream<String> lines(String resource) {
        try (InputStream text = Texts.class.getResourceAsStream(resource)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
