package nl.vliegwiel.measurement;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A drawing as a form's image component takes it: an SVG as a data address, readable without colours and by a screen reader. */
public final class SvgPicture {

    private SvgPicture() {
    }

    /** @param description the drawing in words; markup in it is escaped */
    public static MatrixPicture of(int width, int height, String title, String description, String shapes) {
        String svg = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" lang="nl" \
                font-family="Arial, Helvetica, sans-serif" font-size="13" fill="#161616"><title>%s</title><desc>%s</desc>%s</svg>"""
                .formatted(width, height, width, height, escape(title), escape(description), shapes);
        return new MatrixPicture("data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)),
                title + ". " + description);
    }

    /** Text as it may stand in markup. */
    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
