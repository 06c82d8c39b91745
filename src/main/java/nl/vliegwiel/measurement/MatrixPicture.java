package nl.vliegwiel.measurement;

/**
 * The matrix as a form's image component shows it. An html component cannot: form-js 1.8.7 escapes whatever comes from data.
 *
 * @param source an SVG as a data address; null when nothing was measured
 * @param text the same in words, for whoever does not see it; null when nothing was measured
 */
public record MatrixPicture(String source, String text) {

    static final MatrixPicture NONE = new MatrixPicture(null, null);
}
