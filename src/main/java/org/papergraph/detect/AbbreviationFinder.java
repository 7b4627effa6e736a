package org.papergraph.detect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.papergraph.concept.Folding;

/** Finds the short forms of a paper and the long forms that it gives them. */
final class AbbreviationFinder {
    private final TokenizedPaper paper;
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final Set<String> defined = new HashSet<>();

    private AbbreviationFinder(TokenizedPaper paper) {
        this.paper = paper;
    }

    /** In reading order of the definitions, then of the short forms that are never spelled out. */
    static List<Abbreviation> find(TokenizedPaper paper) {
        AbbreviationFinder finder = new AbbreviationFinder(paper);
        for (TokenizedText text : paper.texts()) {
            BracketDefinitions.in(text).forEach(finder::add);
        }
        for (TokenizedText text : paper.texts()) {
            CueDefinitions.in(text).forEach(definition -> finder.add(finder.completed(definition)));
        }
        return finder.abbreviations(Acronyms.in(paper));
    }

    private void add(Definition definition) {
        String shortForm = slice(definition.shortForm());
        definitions.putIfAbsent(shortForm + '\n' + Folding.key(slice(definition.longForm())), definition);
        defined.add(ShortFormShape.singular(shortForm));
    }

    /** A mark or cue leaves open where the long form ends; a bracket elsewhere in the paper may tell. */
    private Definition completed(Definition definition) {
        String shortForm = ShortFormShape.singular(slice(definition.shortForm()));
        TokenizedText text = paper.text(definition.longForm().field());
        for (Definition other : definitions.values()) {
            if (ShortFormShape.singular(slice(other.shortForm())).equals(shortForm)) {
                String words = slice(other.longForm());
                int start = definition.longForm().start();
                if (text.text().regionMatches(true, start, words, 0, words.length())) {
                    return new Definition(definition.shortForm(), new Span(text.field(), start, start + words.length()));
                }
            }
        }
        return definition;
    }

    private List<Abbreviation> abbreviations(Map<String, List<Span>> acronyms) {
        List<Abbreviation> unexplained = new ArrayList<>();
        acronyms.forEach((acronym, places) -> {
            if (!defined.contains(acronym) && !isPartOfDefined(acronym)) {
                Span place = places.getFirst();
                InitialsSearch.find(paper.text(place.field()), acronym, place).ifPresentOrElse(
                        words -> add(new Definition(place, words)),
                        () -> unexplained.add(new Abbreviation(acronym, Optional.empty(), places, List.of())));
            }
        });
        List<Abbreviation> all = new ArrayList<>(new Mentions(paper).of(definitions.values()));
        all.addAll(unexplained);
        return all;
    }

    /** Whether it is only a piece of a short form that is more than one word: {@code RG flow}, {@code FEV(1)}. */
    private boolean isPartOfDefined(String acronym) {
        for (String shortForm : defined) {
            int at = shortForm.indexOf(acronym);
            if (at >= 0 && isEdge(shortForm, at - 1) && isEdge(shortForm, at + acronym.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEdge(String text, int offset) {
        return offset < 0 || offset >= text.length() || !Character.isLetterOrDigit(text.charAt(offset));
    }

    private String slice(Span span) {
        return paper.text(span.field()).text().substring(span.start(), span.end());
    }
}
