package nl.vliegwiel.team;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Makes the id of a new team from its name: "Wijkteam Zuid" is wijkteam-zuid. */
public final class TeamId {

    /** With the prefix of {@link SetupTenant} it fits the engine's and our own columns. */
    static final int LONGEST = 34;
    static final String PATTERN = "[a-z][a-z0-9-]{1," + (LONGEST - 1) + "}";

    private static final String SAFE_START = "team-";

    private TeamId() {
    }

    /** @return empty for a name without letters; the same for names that differ in capitals, accents and punctuation only */
    public static Optional<String> of(String name) {
        String plain = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        String slug = trimmed(plain.replaceAll("[^a-z0-9]+", "-"));
        if (slug.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        boolean safe = Character.isLetter(slug.charAt(0)) && slug.length() > 1 && !SetupTenant.isSetup(slug);
        String id = safe ? slug : SAFE_START + slug;
        return Optional.of(trimmed(id.substring(0, Math.min(id.length(), LONGEST))));
    }

    private static String trimmed(String slug) {
        return slug.replaceAll("^-+|-+$", "");
    }
}
