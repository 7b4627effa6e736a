package org.papergraph.detect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.concept.Folding;

/** Where the short and long forms of a paper stand in it. */
final class Mentions {
    private static final Comparator<Span> READING_ORDER = Comparator.comparing(Span::field).thenComparing(Span::start);
    static final Comparator<Definition> BY_PLACE = Comparator.comparing(Definition::shortForm, READING_ORDER);

    private final TokenizedPaper paper;

    Mentions(TokenizedPaper paper) {
        this.paper = paper;
    }

    /** The abbreviations that the definitions make, in their order; of long forms within one another the longest counts. */
    List<Abbreviation> of(Collection<Definition> definitions) {
        List<List<Span>> longMentions = new ArrayList<>();
        definitions.forEach(definition -> longMentions.add(ofLong(definition.longForm())));
        Set<Span> nested = nested(longMentions);
        List<Abbreviation> abbreviations = new ArrayList<>();
        for (Definition definition : definitions) {
            List<Span> own = longMentions.get(abbreviations.size());
            String shortForm = slice(definition.shortForm());
            abbreviations.add(new Abbreviation(shortForm, Optional.of(slice(definition.longForm())),
                    including(definition.shortForm(), ofShort(shortForm)),
                    own.stream().filter(span -> !nested.contains(span)).toList()));
        }
        return abbreviations;
    }

    /** The place of the definition counts also where its signs are no word, as in {@code [Ca2+]i}. */
    private static List<Span> including(Span place, List<Span> spans) {
        if (spans.contains(place)) {
            return spans;
        }
        List<Span> all = new ArrayList<>(spans);
        all.removeIf(place::overlaps);
        all.add(place);
        all.sort(READING_ORDER);
        return all;
    }

    /** The spans that lie within a longer one. */
    private static Set<Span> nested(List<List<Span>> mentions) {
        List<Span> all = new ArrayList<>();
        mentions.forEach(all::addAll);
        all.sort(READING_ORDER.thenComparing(Span::length, Comparator.reverseOrder()));
        Set<Span> nested = new HashSet<>();
        for (int i = 1, widest = 0; i < all.size(); i++) {
            Span span = all.get(i);
            Span outer = all.get(widest);
            if (!outer.contains(span)) {
                widest = i;
            } else if (outer.length() > span.length()) {
                nested.add(span);
            }
        }
        return nested;
    }

    private String slice(Span span) {
        return paper.text(span.field()).text().substring(span.start(), span.end());
    }

    /** The places of a short form in its letter case, singular or plural, in reading order. */
    List<Span> ofShort(String shortForm) {
        String singular = ShortFormShape.singular(shortForm);
        int lead = lead(singular);
        String first = Folding.word(firstWord(singular, lead));
        List<Span> spans = new ArrayList<>();
        for (TokenizedText text : paper.texts()) {
            for (int token = 0; token < text.size(); token++) {
                if (!text.form(token).equals(first)) {
                    continue;
                }
                int start = text.start(token) - lead;
                int end = start < 0 ? -1 : end(text.text(), start, singular);
                if (end > 0) {
                    spans.add(new Span(text.field(), start, end));
                }
            }
        }
        return spans;
    }

    private static int lead(String shortForm) {
        int lead = 0;
        while (!Character.isLetterOrDigit(shortForm.charAt(lead))) {
            lead++;
        }
        return lead;
    }

    private static String firstWord(String shortForm, int lead) {
        int end = lead;
        while (end < shortForm.length() && Character.isLetterOrDigit(shortForm.charAt(end))) {
            end++;
        }
        return shortForm.substring(lead, end);
    }

    /** The end of the short form at an offset, with the s of a plural; -1 if it does not stand there. */
    private static int end(String text, int start, String singular) {
        int end = start + singular.length();
        if (!text.startsWith(singular, start)) {
            return -1;
        }
        if (isWordEnd(text, end)) {
            return end;
        }
        return text.charAt(end) == 's' && isWordEnd(text, end + 1) ? end + 1 : -1;
    }

    private static boolean isWordEnd(String text, int offset) {
        return offset >= text.length() || !Character.isLetterOrDigit(text.charAt(offset));
    }

    /** The places of the words at a span in any letter case, number and hyphenation, in reading order. */
    List<Span> ofLong(Span longForm) {
        TokenizedText home = paper.text(longForm.field());
        int first = home.tokenAt(longForm.start());
        int end = home.tokenAt(longForm.end() - 1) + 1;
        List<Span> spans = new ArrayList<>();
        for (TokenizedText text : paper.texts()) {
            int last = text.size() - (end - first);
            for (int token = 0; token <= last; token++) {
                if (sameWords(home, first, end, text, token)) {
                    boolean itself = text == home && token == first;
                    spans.add(itself ? longForm : text.span(token, token + end - first));
                    token += end - first - 1;
                }
            }
        }
        return spans;
    }

    private static boolean sameWords(TokenizedText home, int first, int end, TokenizedText text, int token) {
        for (int i = first; i < end; i++) {
            if (!home.form(i).equals(text.form(token + i - first))) {
                return false;
            }
        }
        return true;
    }
}
