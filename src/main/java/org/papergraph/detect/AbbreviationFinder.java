package org.papergraph.detect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        Map<String, List<Span>> acronyms = new LinkedHashMap<>();
        for (TokenizedText text : paper.texts()) {
            List<CapitalUnit> units = CapitalUnit.in(text);
            CueDefinitions.in(text, units).forEach(definition -> finder.add(finder.completed(definition)));
            Acronyms.collect(text, units, acronyms);
        }
        return finder.abbreviations(acronyms);
    }

    private void add(Definition definition) {
        String shortForm = slice(definition.shortForm());
        definitions.putIfAbsent(shortForm + '\n' + words(definition.longForm()), definition);
        defined.add(ShortFormShape.singular(shortForm));
    }

    /** The folded words, which tell one long form from another. */
    private String words(Span span) {
        TokenizedText text = paper.text(span.field());
        StringBuilder words = new StringBuilder();
        for (int token = text.tokenAt(span.start()); token < text.size() && text.start(token) < span.end(); token++) {
            words.append(text.form(token)).append(' ');
        }
        return words.toString();
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
                    return new Definition(definition.shortForm(),
                            new Span(text.field(), start, start + words.length()));
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
                        () -> unexplained.add(new Abbreviation(slice(place), Optional.empty(), places, List.of())));
            }
        });
        List<Definition> inOrder = definitions.values().stream().sorted(Mentions.BY_PLACE).toList();
        List<Abbreviation> all = new ArrayList<>(new Mentions(paper).of(inOrder));
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
