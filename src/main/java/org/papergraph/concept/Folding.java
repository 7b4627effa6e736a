package org.papergraph.concept;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What makes two spellings of a word the same: letter case, diacritics, plural, British or American, Greek letters.
 * Labels and texts go through the same folding, so a folded form has to be equal on both sides and need not be English.
 */
public final class Folding {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Map<String, String> IRREGULAR = Map.ofEntries(Map.entry("analyses", "analysis"),
            Map.entry("hypotheses", "hypothesis"), Map.entry("syntheses", "synthesis"), Map.entry("theses", "thesis"),
            Map.entry("biases", "bias"), Map.entry("matrices", "matrix"), Map.entry("vertices", "vertex"),
            Map.entry("indices", "index"), Map.entry("simplices", "simplex"), Map.entry("cortices", "cortex"),
            Map.entry("stimuli", "stimulus"), Map.entry("nuclei", "nucleus"), Map.entry("loci", "locus"),
            Map.entry("foci", "focus"), Map.entry("sulci", "sulcus"), Map.entry("gyri", "gyrus"),
            Map.entry("phenomena", "phenomenon"), Map.entry("criteria", "criterion"), Map.entry("corpora", "corpus"),
            Map.entry("optima", "optimum"), Map.entry("minima", "minimum"), Map.entry("maxima", "maximum"),
            Map.entry("spectra", "spectrum"), Map.entry("data", "data"), Map.entry("axes", "axis"),
            Map.entry("mice", "mouse"), Map.entry("people", "person"), Map.entry("children", "child"),
            Map.entry("series", "series"), Map.entry("species", "species"), Map.entry("lens", "lens"),
            Map.entry("news", "news"),
            Map.entry("atlas", "atlas"), Map.entry("gas", "gas"), Map.entry("alias", "alias"),
            Map.entry("canvas", "canvas"), Map.entry("always", "always"), Map.entry("grey", "gray"),
            Map.entry("artefact", "artifact"), Map.entry("artefacts", "artifact"),
            Map.entry("catalogue", "catalog"), Map.entry("dialogue", "dialog"), Map.entry("dialogues", "dialog"),
            Map.entry("analogue", "analog"), Map.entry("defence", "defense"), Map.entry("haemodynamic", "hemodynamic"),
            Map.entry("programme", "program"), Map.entry("ageing", "aging"));

    private static final Map<Integer, String> GREEK = Map.ofEntries(Map.entry((int) 'α', "alpha"),
            Map.entry((int) 'β', "beta"), Map.entry((int) 'γ', "gamma"), Map.entry((int) 'δ', "delta"),
            Map.entry((int) 'ε', "epsilon"), Map.entry((int) 'θ', "theta"), Map.entry((int) 'κ', "kappa"),
            Map.entry((int) 'λ', "lambda"), Map.entry((int) 'μ', "mu"), Map.entry((int) 'π', "pi"),
            Map.entry((int) 'ρ', "rho"), Map.entry((int) 'σ', "sigma"), Map.entry((int) 'τ', "tau"),
            Map.entry((int) 'φ', "phi"), Map.entry((int) 'χ', "chi"), Map.entry((int) 'ψ', "psi"),
            Map.entry((int) 'ω', "omega"), Map.entry((int) 'ℓ', "ell"));

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
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(label);
        while (matcher.find()) {
            words.add(word(matcher.group()));
        }
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
        String irregular = IRREGULAR.get(lower);
        if (irregular != null) {
            return irregular;
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
        String spelled = replacedEnd(word, "isation", "ization", "ising", "izing", "ised", "ized", "iser", "izer",
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

    private static String transliterated(String word) {
        StringBuilder plain = new StringBuilder(word.length() + 8);
        word.codePoints().forEach(point -> {
            String name = GREEK.get(point);
            if (name == null) {
                plain.appendCodePoint(point);
            } else {
                plain.append(name);
            }
        });
        return Normalizer.normalize(plain, Normalizer.Form.NFKD);
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
