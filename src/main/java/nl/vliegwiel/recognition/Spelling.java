package nl.vliegwiel.recognition;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Brings Dutch spellings of the same thing together. */
final class Spelling {

    /** From here on two words are taken for one that was typed differently; jansen and janssen are at 0.97, bakker and bakema at 0.84. */
    private static final double ALIKE = 0.92;
    /** First names are short, and people shorten them. */
    private static final double ALIKE_FIRST = 0.85;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Spelling() {
    }

    /** Small letters without accents; ij and its ligature as y; "v.d." and "v/d" as "van der". */
    static String plain(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return bare.replace("ı", "i").replace("ø", "o").replace("ł", "l").replace("ß", "ss").replace("æ", "ae")
                .replace("ij", "y").replaceAll("\\bv[./ ]{0,2}d[. ]\\s*", "van der ");
    }

    /** The same word, one that sounds the same, or one that was probably mistyped. */
    static Agreement compare(String one, String other) {
        if (one.equals(other)) {
            return Agreement.SAME;
        }
        return sound(one).equals(sound(other)) || SIMILARITY.apply(one, other) >= ALIKE ? Agreement.ALIKE : Agreement.NONE;
    }

    /** Whether both can be the first name of one person: "J." may be Jan. */
    static boolean mayBeSameFirstName(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        return initial ? one.charAt(0) == other.charAt(0) : SIMILARITY.apply(one, other) >= ALIKE_FIRST;
    }

    /** Klein and Klijn, Vries and Fries, Willems and Wilems, Dijk and Dyck sound the same. */
    private static String sound(String word) {
        return word.replace("ei", "y").replace("ck", "k").replace("c", "k").replace("ph", "f").replace("v", "f").replace("th", "t")
                .replace("dt", "t").replace("z", "s").replace("au", "ou").replace("ae", "aa").replaceAll("(.)\\1", "$1");
    }
}
