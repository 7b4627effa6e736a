package org.papergraph.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.detect.LetterAlignment.Found;
import org.papergraph.detect.TokenizedText.Joint;

/**
 * Finds definitions that words or marks make rather than brackets:
 *
 * <pre>
 * SAE is short for sparse autoencoder    SAE = sparse autoencoder    sparse autoencoders, or SAEs,
 * SAE: Sparse Autoencoder ...            SAE, a sparse autoencoder   sparse autoencoders, abbreviated as SAEs
 * </pre>
 */
final class CueDefinitions {
    private static final Set<String> LINKS = Set.of("is", "are", "which", "an", "a", "the", "as", "by", "that", "here",
            "simply", "for", "of", "acronym", "abbreviation", "to");
    private static final Set<String> CUES_BEHIND_SHORT = Set.of("short", "shorthand", "stand", "standing",
            "abbreviation",
            "acronym", "denote", "mean", "refer", "abbreviate");
    private static final Set<String> CUES_BEFORE_SHORT = Set.of("or", "abbreviated", "called", "termed", "dubbed",
            "named",
            "denoted", "aka");
    private static final int MOST_LINKS = 3;
    private static final int MOST_WORDS = 24;

    private final TokenizedText text;
    private final List<Definition> found = new ArrayList<>();

    private CueDefinitions(TokenizedText text) {
        this.text = text;
    }

    static List<Definition> in(TokenizedText text, List<CapitalUnit> units) {
        CueDefinitions definitions = new CueDefinitions(text);
        units.forEach(unit -> definitions.read(unit.first(), unit.end()));
        return definitions.found;
    }

    /** What is said about the tokens {@code [first, end)}, which may be a short form. */
    private void read(int first, int end) {
        Span place = text.span(first, end);
        String shortForm = text.text().substring(place.start(), place.end());
        if (!ShortFormShape.isStrong(shortForm)) {
            return;
        }
        wordsBehind(first, end, shortForm)
                .or(() -> wordsBefore(first, end, shortForm))
                .ifPresent(words -> found.add(new Definition(place, words)));
    }

    private Optional<Span> wordsBehind(int first, int end, String shortForm) {
        if (end == text.size() || text.joint(end) == Joint.SENTENCE) {
            return Optional.empty();
        }
        char mark = mark(end);
        int limit = Math.min(text.sentenceEnd(end), end + MOST_WORDS);
        if (mark == '=') {
            return span(Acceptance.startingAt(text, end, limit, shortForm));
        }
        if (mark == ':' && first == text.sentenceStart(first) || mark == ',' && isArticle(end)) {
            return span(Acceptance.strictlyStartingAt(text, afterArticle(end, limit), limit, shortForm));
        }
        int cue = cueBehind(end, limit);
        return cue < 0 ? Optional.empty() : span(Acceptance.startingAt(text, cue, limit, shortForm));
    }

    private boolean isArticle(int token) {
        return WordWeight.isArticle(text.form(token));
    }

    private int afterArticle(int token, int limit) {
        return isArticle(token) && token + 1 < limit ? token + 1 : token;
    }

    /** The token behind a cue such as "is short for the"; -1 if no cue stands there. */
    private int cueBehind(int from, int limit) {
        boolean cue = false;
        int token = from;
        while (token < limit && token < from + 2 * MOST_LINKS) {
            boolean isCue = CUES_BEHIND_SHORT.contains(text.form(token));
            if (!isCue && !LINKS.contains(text.form(token))) {
                break;
            }
            cue |= isCue;
            token++;
        }
        return cue && token < limit ? token : -1;
    }

    /** The mark that parts a token from the one before it; a space if there is none. */
    private char mark(int token) {
        for (int i = text.end(token - 1); i < text.start(token); i++) {
            char c = text.text().charAt(i);
            if (c == ',' || c == ':' || c == '=' || c == '(') {
                return c;
            }
        }
        return ' ';
    }

    private Optional<Span> wordsBefore(int first, int end, String shortForm) {
        int sentence = text.sentenceStart(first);
        int token = first - 1;
        while (token > sentence && token > first - 1 - MOST_LINKS && LINKS.contains(text.form(token))) {
            token--;
        }
        if (first > sentence && mark(first) == ',' && isClosed(end)) {
            return span(Acceptance.strictlyBefore(text, sentence, first, shortForm));
        }
        if (token <= sentence || !CUES_BEFORE_SHORT.contains(text.form(token)) || mark(token) == '('
                || text.form(token).equals("or") && !isSetOff(token, first, end)) {
            return Optional.empty();
        }
        return span(Acceptance.before(text, sentence, token, shortForm));
    }

    /** Whether commas set the words off: {@code sparse autoencoders, or SAEs, are}. */
    private boolean isSetOff(int or, int first, int end) {
        return or == first - 1 && mark(or) == ',' && isClosed(end);
    }

    private boolean isClosed(int end) {
        return end == text.size() || text.startsPhrase(end);
    }

    private Optional<Span> span(Optional<Found> words) {
        return words.map(found -> text.span(found.first(), found.lastMet() + 1));
    }
}
