package org.papergraph.concept;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A pattern of words around a mention. {@code _} stands for the mention itself, {@code word*} for any word that
 * starts so: {@code "pay* _"}, {@code "_ head"}. Where the part of speech decides, the mention is <code>{verb}</code> or
 * <code>{noun}</code>: <code>"to {verb}"</code>, or alone. Without a mention the words may stand anywhere in reach.
 *
 * @param pattern as the vocabulary writes it
 * @param before  what must stand right before the mention, in reading order
 * @param after   what must stand right behind it
 * @param anywhere the words of a cue without mention; empty for an anchored cue
 * @param role    what the mention has to be; empty if it does not matter
 */
public record Cue(String pattern, List<Word> before, List<Word> after, List<Word> anywhere,
        Optional<PartOfSpeech> role) {
    /** What a mention is in its sentence. */
    public enum PartOfSpeech {
        /** As in "a long walk". */
        NOUN,
        /** As in "they walk". */
        VERB;

        private String mention() {
            return "{" + name().toLowerCase(Locale.ROOT) + "}";
        }
    }

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
     * @throws IllegalArgumentException if it has no word and no part of speech, more than one mention, or one of an
     *         unknown part of speech
     */
    public static Cue parse(String pattern) {
        List<String> parts = Arrays.asList(pattern.strip().split("[\\s-]+"));
        List<Integer> mentions = IntStream.range(0, parts.size()).filter(i -> isMention(parts.get(i))).boxed().toList();
        Optional<PartOfSpeech> role = mentions.isEmpty() ? Optional.empty() : role(parts.get(mentions.getFirst()));
        boolean words = parts.stream().anyMatch(part -> !part.isEmpty() && !isMention(part));
        boolean unknown = parts.stream().anyMatch(part -> part.startsWith("{") && !isMention(part));
        if (mentions.size() > 1 || unknown || !words && role.isEmpty()) {
            throw new IllegalArgumentException("cue \"" + pattern
                    + "\" must be words with at most one _ among them, or {noun} or {verb} instead of it");
        }
        if (mentions.isEmpty()) {
            return new Cue(pattern, List.of(), List.of(), words(parts), role);
        }
        int mention = mentions.getFirst();
        return new Cue(pattern, words(parts.subList(0, mention)), words(parts.subList(mention + 1, parts.size())),
                List.of(), role);
    }

    private static boolean isMention(String part) {
        return part.equals("_") || role(part).isPresent();
    }

    private static Optional<PartOfSpeech> role(String part) {
        return Arrays.stream(PartOfSpeech.values()).filter(role -> role.mention().equals(part)).findFirst();
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
