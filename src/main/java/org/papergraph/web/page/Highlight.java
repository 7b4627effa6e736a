package org.papergraph.web.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.concept.Folding;

/** Marks the words of a search in a text, in any inflection that the vocabulary's folding knows. */
final class Highlight {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Set<String> words = new HashSet<>();

    Highlight(String query) {
        Matcher word = WORD.matcher(query);
        while (word.find()) {
            words.add(Folding.word(word.group()));
        }
    }

    /** A part of a text, found or not. */
    public record Part(String text, boolean found) {}

    /** The whole text in parts. */
    List<Part> of(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int done = 0;
        while (word.find()) {
            if (words.contains(Folding.word(word.group()))) {
                parts.add(new Part(text.substring(done, word.start()), false));
                parts.add(new Part(word.group(), true));
                done = word.end();
            }
        }
        parts.add(new Part(text.substring(done), false));
        return parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }

    /**
     * The piece of a text around its first found word, cut at words, in parts.
     *
     * @param length in characters, about
     */
    List<Part> excerpt(String text, int length) {
        Matcher word = WORD.matcher(text);
        int first = 0;
        while (word.find()) {
            if (words.contains(Folding.word(word.group()))) {
                first = word.start();
                break;
            }
        }
        int from = first < length / 2 ? 0 : text.indexOf(' ', first - length / 2) + 1;
        int to = from + length >= text.length() ? text.length() : text.lastIndexOf(' ', from + length);
        boolean whole = to <= from;
        String piece = whole ? text : text.substring(from, to);
        return of((from > 0 ? "… " : "") + piece + (to < text.length() && !whole ? " …" : ""));
    }
}
