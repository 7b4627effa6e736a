package org.papergraph.detect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.concept.Folding;

/** Gathers proposals into names: the short form where there is one, each name once, every mention listed. */
final class NameCollector {
    private final TokenizedPaper paper;
    private final Coinages coinages;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    NameCollector(TokenizedPaper paper, Coinages coinages) {
        this.paper = paper;
        this.coinages = coinages;
    }

    private record Entry(String name, Optional<String> expansion, NameProposal best) {}

    boolean isEmpty() {
        return entries.isEmpty();
    }

    void add(NameProposal proposal) {
        NameRun run = proposal.run();
        Optional<Abbreviation> abbreviation = coinages.around(run).map(Coinage::abbreviation)
                .or(() -> coinages.of(run.written()).map(Coinage::abbreviation))
                .or(() -> byLongForm(run));
        Entry entry = abbreviation
                .map(found -> new Entry(ShortFormShape.singular(found.shortForm()), found.longForm(), proposal))
                .orElseGet(() -> new Entry(run.written(), Optional.empty(), proposal));
        entries.merge(key(entry.name()), entry, NameCollector::better);
    }

    private Optional<Abbreviation> byLongForm(NameRun run) {
        if (coinages.all().isEmpty()) {
            return Optional.empty();
        }
        String key = run.key();
        return coinages.all().stream().filter(coinage -> coinage.longKey().equals(key)).map(Coinage::abbreviation)
                .findFirst();
    }

    private static Entry better(Entry one, Entry other) {
        double gain = other.best().pattern().precision() - one.best().pattern().precision();
        // The abstract tells what kind of thing it is, the title hardly ever.
        boolean later = gain > 0 || gain == 0 && one.best().pattern() == NamePattern.TITLE_COINED;
        NameProposal best = later ? other.best() : one.best();
        return new Entry(one.name(), one.expansion().or(other::expansion), best);
    }

    private static String key(String name) {
        return Folding.key(name).replace(" ", "");
    }

    /** The names in reading order of their first mentions. */
    List<IntroducedName> names() {
        List<IntroducedName> names = new ArrayList<>();
        for (Entry entry : entries.values()) {
            if (!isPartOfBetter(entry)) {
                names.add(name(entry));
            }
        }
        names.sort((one, other) -> one.mentions().getFirst().compareTo(other.mentions().getFirst()));
        return names;
    }

    /** Whether it has the words of another name with more around them, or of another fewer, and is less certain. */
    private boolean isPartOfBetter(Entry entry) {
        String words = ' ' + Folding.key(entry.name()) + ' ';
        for (Entry other : entries.values()) {
            String others = ' ' + Folding.key(other.name()) + ' ';
            boolean less = other.best().pattern().precision() > entry.best().pattern().precision();
            boolean spaced = entry.name().indexOf(' ') >= 0 || other.name().indexOf(' ') >= 0;
            if (other != entry && less && spaced && (words.contains(others) || others.contains(words))) {
                return true;
            }
        }
        return false;
    }

    private IntroducedName name(Entry entry) {
        NameRun run = entry.best().run();
        Mentions mentions = new Mentions(paper);
        List<Span> spans = new ArrayList<>(run.words() > 1 && entry.name().indexOf(' ') >= 0
                && entry.expansion().isEmpty() ? mentions.ofLong(run.span()) : mentions.ofShort(entry.name()));
        if (spans.isEmpty()) {
            spans.add(run.span());
        }
        return new IntroducedName(entry.name(), entry.expansion(), NamedThing.of(entry.name(), run),
                entry.best().pattern().precision(),
                spans.stream().map(span -> Mention.of(paper.paper(), span)).sorted().toList());
    }
}
