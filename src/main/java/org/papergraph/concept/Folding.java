package org.papergraph.concept;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What makes two spellings of a word the same: letter case, diacritics, plural, British or American, Greek letters.
 * Labels and texts go through the same folding, so a folded form has to be equal on both sides and need not be English.
 */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Map<Integer, String> GREEK = Map.ofEntries(Map.entry((int) 'α', "alpha"),
            Map.entry((int) 'β', "beta"), Map.entry((int) 'γ', "gamma"), Map.entry((int) 'δ', "delta"),
            Map.entry((int) 'ε', "epsilon"), Map.entry((int) 'ζ', "zeta"), Map.entry((int) 'η', "eta"),
            Map.entry((int) 'θ', "theta"), Map.entry((int) 'ι', "iota"), Map.entry((int) 'κ', "kappa"),
            Map.entry((int) 'λ', "lambda"), Map.entry((int) 'μ', "mu"), Map.entry((int) 'ν', "nu"),
            Map.entry((int) 'ξ', "xi"), Map.entry((int) 'π', "pi"), Map.entry((int) 'ρ', "rho"),
            Map.entry((int) 'σ', "sigma"), Map.entry((int) 'ς', "sigma"), Map.entry((int) 'τ', "tau"),
            Map.entry((int) 'υ', "upsilon"), Map.entry((int) 'φ', "phi"), Map.entry((int) 'χ', "chi"),
            Map.entry((int) 'ψ', "psi"), Map.entry((int) 'ω', "omega"));

    private Folding() {}

    /** The key of a whole label: its folded words with one space between; equal keys are the same label. */
    public static String key(String label) {
        return String.join(" ", words(label));
    }

    /** The key of a label closed up, the same for {@code fine-tuning}, {@code fine tuning} and {@code finetuning}. */
    public static String closedKey(String label) {
        return String.join("", words(label));
    }

    /** The folded words of a label, in order. */
    public static List<String> words(String label) {
        List<String> words = WordScan.words(label);
        words.replaceAll(Folding::word);
        return words;
    }

    /** Lower case without diacritics, nothing else. */
    public static String lower(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return isAscii(lower) ? lower : MARKS.matcher(transliterated(lower)).replaceAll("");
    }

    /** One word folded. Its letter case decides only whether a final s is an acronym's plural, as in {@code ROIs}. */
    public static String word(String word) {
        String lower = lower(word);
        return IrregularWords.folded(lower).orElseGet(() -> regular(word, lower));
    }

    private static String regular(String word, String lower) {
        if (lower.startsWith("ell") && lower.length() > 3 && Character.isDigit(lower.charAt(3))) {
            // The norm ell1 is L1, whose script letter LaTeX calls ell.
            return lower.substring(2);
        }
        return american(isPluralAcronym(word) ? lower.substring(0, lower.length() - 1) : singular(lower));
    }

    private static boolean isPluralAcronym(String word) {
        int last = word.length() - 1;
        return last >= 2 && word.charAt(last) == 's' && Character.isUpperCase(word.charAt(last - 1));
    }

    private static String singular(String word) {
        int length = word.length();
        if (length < 4 || word.charAt(length - 1) != 's') {
            return word;
        }
        if (word.endsWith("ies")) {
            return length > 4 ? word.substring(0, length - 3) + "y" : word.substring(0, length - 1);
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
            return word.substring(0, length - 2);
        }
        // "ics" names fields (physics, statistics), which are not the plural of an adjective.
        if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is") || word.endsWith("ics")
                || word.endsWith("bias")) {
            return word;
        }
        return word.substring(0, length - 1);
    }

    private static String american(String word) {
        if (word.length() < 5) {
            return word;
        }
        String spelled = replacedEnd(word, "isation", "ization", "isational", "izational", "isability", "izability",
                "isable", "izable", "ising", "izing", "ised", "ized", "iser", "izer",
                "ise", "ize", "yse", "yze", "ysed", "yzed", "ysing", "yzing", "our", "or", "oural", "oral", "oured",
                "ored", "ouring", "oring", "tre", "ter", "bre", "ber", "elling", "eling", "elled", "eled", "eller",
                "eler", "alling", "aling", "alled", "aled");
        return spelled;
    }

    private static String replacedEnd(String word, String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (word.endsWith(pairs[i]) && word.length() > pairs[i].length() + 1) {
                return word.substring(0, word.length() - pairs[i].length()) + pairs[i + 1];
            }
        }
        return word;
    }

    /** Decomposed first, so that \u03d5 and the italic letters of formulas are the plain Greek and Latin ones. */
    private static String transliterated(String word) {
        StringBuilder plain = new StringBuilder(word.length() + 8);
        Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).codePoints().forEach(point -> {
            String name = GREEK.get(point);
            if (name == null) {
                plain.appendCodePoint(point);
            } else {
                plain.append(name);
            }
        });
        return plain.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
