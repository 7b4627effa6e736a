package org.papergraph.eval;

import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.detect.AnnotatedPaper;

/** A short form with its long form, both exactly as they stand in the text. */
record AbbreviationPair(String shortForm, String longForm) {
    static AbbreviationPair of(JsonRow row) {
        return new AbbreviationPair(row.text("short"), row.text("long"));
    }

    /** The pairs found in a paper; acronyms that it never spells out are none. */
    static Set<AbbreviationPair> in(AnnotatedPaper paper) {
        return paper.abbreviations().stream()
                .flatMap(each -> each.longForm().map(longForm -> new AbbreviationPair(each.shortForm(), longForm))
                        .stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return shortForm + " = " + longForm;
    }
}
