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
        return finder.abbreviations(Acronyms.in(paper));
    }

    private void add(Definition definition) {
        String shortForm = slice(definition.shortForm());
        definitions.putIfAbsent(shortForm + '\n' + Folding.key(slice(definition.longForm())), definition);
        defined.add(ShortFormShape.singular(shortForm));
    }

    private List<Abbreviation> abbreviations(Map<String, List<Span>> acronyms) {
        List<Abbreviation> unexplained = new ArrayList<>();
        acronyms.forEach((acronym, places) -> {
            if (defined.contains(acronym)) {
                return;
            }
            Optional<Span> words = InitialsSearch.find(paper, acronym, places.getFirst());
            if (words.isPresent()) {
                add(new Definition(places.getFirst(), words.get()));
            } else {
                unexplained.add(new Abbreviation(acronym, Optional.empty(), places, List.of()));
            }
        });
        List<Abbreviation> all = new ArrayList<>(new Mentions(paper).of(definitions.values()));
        all.addAll(unexplained);
        return all;
    }

    private String slice(Span span) {
        return paper.text(span.field()).text().substring(span.start(), span.end());
    }
}
