package org.papergraph.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.papergraph.concept.Folding;
import org.papergraph.corpus.Field;

/** Gathers proposals into names: the short form where there is one, each name once, every mention listed. */
final class NameCollector {
    private final TokenizedPaper paper;
    private final Coinages coinages;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    NameCollector(TokenizedPaper paper, Coinages coinages) {
        this.paper = paper;
        this.coinages = coinages;
    }

    /** A name, the confidence of the best pattern that found it, and the place that may tell its kind. */
    private record Entry(String name, Optional<String> expansion, double confidence, NameRun place) {
        Entry with(Entry other) {
            // The abstract tells what kind of thing it is, the title hardly ever.
            boolean titled = place.text().field() == Field.TITLE;
            return new Entry(name, expansion.or(other::expansion), Math.max(confidence, other.confidence),
                    titled ? other.place : place);
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    void add(NameProposal proposal) {
        Optional<Abbreviation> abbreviation = coinage(proposal.run()).map(Coinage::abbreviation);
        String name = abbreviation.map(found -> ShortFormShape.singular(found.shortForm()))
                .orElseGet(proposal.run()::written);
        Entry entry = new Entry(name, abbreviation.flatMap(Abbreviation::longForm), proposal.pattern().precision(),
                proposal.run());
        entries.merge(Folding.key(entry.name()).replace(" ", ""), entry, Entry::with);
    }

    private Optional<Coinage> coinage(NameRun run) {
        return coinages.all().isEmpty()
                ? Optional.empty()
                : coinages.around(run).or(() -> coinages.of(run.written())).or(() -> coinages.spelledOut(run));
    }

    /** The names in reading order of their first mentions. */
    List<IntroducedName> names() {
        List<IntroducedName> names = new ArrayList<>();
        Set<Entry> poorer = poorer();
        for (Entry entry : entries.values()) {
            if (!poorer.contains(entry)) {
                names.add(name(entry));
            }
        }
        names.sort((one, other) -> one.mentions().getFirst().compareTo(other.mentions().getFirst()));
        return names;
    }

    /** Of two names, one the other with more words around it, the one less certain, or else less often seen. */
    private Set<Entry> poorer() {
        Map<String, Entry> byWords = new HashMap<>();
        entries.values().forEach(entry -> byWords.put(Folding.key(entry.name()), entry));
        Set<Entry> poorer = new HashSet<>();
        byWords.forEach((words, entry) -> {
            for (int start = 0; start >= 0; start = words.indexOf(' ', start + 1)) {
                for (int end = words.length(); end > start; end = words.lastIndexOf(' ', end - 1)) {
                    Entry part = byWords.get(words.substring(start, end).strip());
                    if (part != null && part != entry && entry.name().indexOf(' ') >= 0) {
                        poorer.add(part.confidence() < entry.confidence() ? part : entry);
                    }
                }
            }
        });
        return poorer;
    }

    private IntroducedName name(Entry entry) {
        NameRun run = entry.place();
        boolean phrase = run.words() > 1 && entry.expansion().isEmpty();
        Mentions mentions = new Mentions(paper);
        List<Span> spans = new ArrayList<>(phrase ? mentions.ofLong(run.span()) : mentions.ofShort(entry.name()));
        spans.removeIf(this::isPartOfLongerName);
        if (spans.isEmpty()) {
            spans.add(run.span());
        }
        return new IntroducedName(entry.name(), entry.expansion(),
                NamedThing.of(entry.name(), entry.expansion(), run), entry.confidence(),
                spans.stream().map(span -> Mention.of(paper.paper(), span)).sorted().toList());
    }

    /** {@code ShotVerse} in {@code ShotVerse-Bench}, but not in {@code ShotVerse-based}. */
    private boolean isPartOfLongerName(Span span) {
        TokenizedText text = paper.text(span.field());
        int end = text.tokenAt(span.end() - 1) + 1;
        return end < text.size() && NameShape.isGlued(text, end) && text.start(end) > span.end()
                && Character.isUpperCase(text.text().charAt(text.start(end)));
    }
}
