package org.papergraph.concept;

import java.util.Arrays;
import java.util.List;

/**
 * A pattern of words around a mention. {@code _} stands for the mention itself, {@code word*} for any word that
 * starts so: {@code "pay* _"}, {@code "_ head"}. Without {@code _} the words may stand anywhere in reach.
 *
 * @param pattern as the vocabulary writes it
 * @param before  what must stand right before the mention, in reading order
 * @param after   what must stand right behind it
 * @param anywhere the words of a cue without {@code _}; empty for an anchored cue
 */
public record Cue(String pattern, List<Word> before, List<Word> after, List<Word> anywhere) {

    /** One word of a cue, folded; {@code prefix} when it ended in an asterisk. */
    public record Word(String form, boolean prefix) {
        /** Whether a folded word of the text meets this one. */
        public boolean matches(String folded) {
            return prefix ? folded.startsWith(form) : folded.equals(form);
        }
    }

    public Cue {
        before = List.copyOf(before);
        after = List.copyOf(after);
        anywhere = List.copyOf(anywhere);
    }

    /** Whether the cue is bound to the mention's own neighbours. */
    public boolean anchored() {
        return anywhere.isEmpty();
    }

    /**
     * Reads a cue.
     *
     * @throws IllegalArgumentException if it has no word, or more than one {@code _}
     */
    public static Cue parse(String pattern) {
        List<String> parts = Arrays.asList(pattern.strip().split("[\\s-]+"));
        int mention = parts.indexOf("_");
        if (mention != parts.lastIndexOf("_") || parts.stream().allMatch(part -> part.isEmpty() || part.equals("_"))) {
            throw new IllegalArgumentException("cue \"" + pattern + "\" must be words with at most one _ among them");
        }
        if (mention < 0) {
            return new Cue(pattern, List.of(), List.of(), words(parts));
        }
        return new Cue(pattern, words(parts.subList(0, mention)), words(parts.subList(mention + 1, parts.size())),
                List.of());
    }

    private static List<Word> words(List<String> parts) {
        return parts.stream().map(Cue::word).toList();
    }

    private static Word word(String part) {
        // A prefix is no whole word, so it is only lower-cased: "statistics*" must not lose its s.
        return part.endsWith("*")
                ? new Word(Folding.lower(part.substring(0, part.length() - 1)), true)
                : new Word(Folding.word(part), false);
    }
}
