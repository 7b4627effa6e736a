package org.papergraph.detect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The noun phrases of a paper, as long as they come; none overlaps another. */
final class NounPhrases {
    private final List<Phrase> phrases = new ArrayList<>();
    private final Set<Span> spans;

    private NounPhrases(TokenizedPaper paper) {
        paper.texts().forEach(text -> phrases.addAll(PhraseFinder.find(text)));
        spans = HashSet.newHashSet(phrases.size());
        phrases.forEach(phrase -> spans.add(phrase.span()));
    }

    static NounPhrases of(TokenizedPaper paper) {
        return new NounPhrases(paper);
    }

    /** In reading order, title first. */
    List<Phrase> all() {
        return phrases;
    }

    /** Whether what stands there is a noun phrase of its own and no part of a longer one. */
    boolean standsAlone(Span span) {
        return spans.contains(span);
    }
}
