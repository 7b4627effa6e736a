package org.papergraph.detect;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.papergraph.concept.Folding;
import org.papergraph.detect.TokenizedText.Joint;

/**
 * The noun phrases of a paper and their parts, by folded words. What the vocabulary covers and what the paper itself
 * introduces is left out; a short form is the same term as its long form.
 */
final class TermTable {
    /** Parts are looked for only up to this many words: longer ones are no terms, and time stays linear. */
    private static final int LONGEST = 8;
    private static final Pattern FORMULA = Pattern.compile("[\\\\{}$^=]");

    private final WordTable words = WordTable.shipped();
    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final TokenizedPaper paper;
    private final CoveredTokens covered;

    private TermTable(TokenizedPaper paper, List<Sighting> accepted) {
        this.paper = paper;
        this.covered = CoveredTokens.of(paper, accepted);
    }

    /** The terms in the order in which they first stand in the paper. */
    static Collection<Term> of(TokenizedPaper paper, NounPhrases phrases, List<Sighting> accepted,
            List<IntroducedName> introduced, List<Abbreviation> abbreviations) {
        TermTable table = new TermTable(paper, accepted);
        phrases.all().forEach(table::add);
        abbreviations.forEach(table::merge);
        accepted.forEach(sighting -> table.places(List.of(sighting.span()))
                .forEach(place -> table.terms.remove(place.key())));
        introduced.forEach(name -> table.terms.remove(Folding.key(name.name())));
        table.terms.values().removeIf(term -> isGeneral(term.first()) || isFormula(term.first()));
        return table.terms.values();
    }

    private void add(Phrase phrase) {
        if (covered.contains(phrase)) {
            return;
        }
        String whole = phrase.key();
        term(whole).addAlone(phrase);
        for (int first = phrase.first(); first < phrase.end() && phrase.size() > 1; first++) {
            if (first == phrase.first() || phrase.text().joint(first) != Joint.HYPHEN) {
                addParts(phrase, first, whole);
            }
        }
    }

    private void addParts(Phrase phrase, int first, String whole) {
        int most = Math.min(phrase.end(), first + LONGEST);
        for (int end = first + 1; end <= most; end++) {
            if (end - first < phrase.size() && canEnd(phrase, end)) {
                Phrase part = new Phrase(phrase.text(), first, end);
                if (!covered.contains(part)) {
                    term(part.key()).addWithin(part, whole);
                }
            }
        }
    }

    private boolean canEnd(Phrase phrase, int end) {
        TokenizedText text = phrase.text();
        return (end == phrase.end() || text.joint(end) != Joint.HYPHEN)
                && words.role(text.form(end - 1)).endsTerm();
    }

    private void merge(Abbreviation abbreviation) {
        List<Phrase> longPlaces = places(abbreviation.longMentions());
        if (longPlaces.isEmpty()) {
            return;
        }
        List<Phrase> shortPlaces = places(abbreviation.shortMentions());
        shortPlaces.forEach(place -> terms.remove(place.key()));
        if (shortPlaces.stream().anyMatch(covered::contains)) {
            terms.remove(longPlaces.getFirst().key());
            return;
        }
        Term term = term(longPlaces.getFirst().key());
        if (term.places().isEmpty()) {
            longPlaces.forEach(term::addAlone);
        }
        shortPlaces.forEach(term::addAlone);
    }

    /** Whether a phrase is cut out of LaTeX markup: <code>R}^d</code>. */
    private static boolean isFormula(Phrase phrase) {
        Span span = phrase.span();
        return FORMULA.matcher(phrase.text().text()).region(span.start(), span.end()).find();
    }

    /** Whether a phrase is made of words of prose at large alone. */
    private static boolean isGeneral(Phrase phrase) {
        return new UnitRoles(phrase.text()).areGeneral(phrase.first(), phrase.end());
    }

    private List<Phrase> places(List<Span> spans) {
        return spans.stream().flatMap(span -> Phrase.at(paper, span).stream()).toList();
    }

    private Term term(String key) {
        return terms.computeIfAbsent(key, unseen -> new Term());
    }
}
