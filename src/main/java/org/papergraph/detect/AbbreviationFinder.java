package org.papergraph.detect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.concept.Folding;

/** Finds the short forms of a paper and the long forms that it gives them. */
final class AbbreviationFinder {
    private AbbreviationFinder() {}

    /** In reading order of the definitions, then of the short forms that are never spelled out. */
    static List<Abbreviation> find(TokenizedPaper paper) {
        Map<String, Definition> definitions = new LinkedHashMap<>();
        for (TokenizedText text : paper.texts()) {
            for (Definition definition : BracketDefinitions.in(text)) {
                definitions.putIfAbsent(key(paper, definition), definition);
            }
        }
        Mentions mentions = new Mentions(paper);
        List<Abbreviation> abbreviations = new ArrayList<>();
        for (Definition definition : definitions.values()) {
            String shortForm = slice(paper, definition.shortForm());
            abbreviations.add(new Abbreviation(shortForm, Optional.of(slice(paper, definition.longForm())),
                    mentions.ofShort(shortForm), mentions.ofLong(definition.longForm())));
        }
        return abbreviations;
    }

    private static String key(TokenizedPaper paper, Definition definition) {
        return slice(paper, definition.shortForm()) + '\n' + Folding.key(slice(paper, definition.longForm()));
    }

    private static String slice(TokenizedPaper paper, Span span) {
        return paper.text(span.field()).text().substring(span.start(), span.end());
    }
}
