package org.papergraph.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.detect.IntroducedName;
import org.papergraph.detect.Link;
import org.papergraph.detect.Mention;
import org.papergraph.detect.Tag;

/**
 * Papers of the feed with all that two annotators found in them. An introduced name that only one of them gave is like
 * an optional concept: right when found, not missed when not.
 */
final class DailyPapersGold implements GoldFormat {
    private static final String TRAPS = "traps";

    @Override
    public String name() {
        return "concepts of papers";
    }

    @Override
    public boolean recognizes(JsonRow first) {
        return first.has("core") && first.has("optional") && first.has(TRAPS);
    }

    @Override
    public Evaluation score(List<JsonRow> rows, AnnotationSource source) {
        ConceptScorer concepts = new ConceptScorer();
        CandidateScorer candidates = new CandidateScorer();
        Tally names = new Tally("introduced names, folded (micro)");
        Tally pairs = new Tally("abbreviation pairs, exact (micro)");
        Tally links = new Tally("links, exact (micro)");
        Tally traps = new Tally(TRAPS);
        for (JsonRow row : rows) {
            GoldPaper gold = GoldPaper.of(row);
            Annotation annotation = source.of(gold.paper());
            concepts.add(gold, annotation);
            candidates.add(gold, annotation);
            names(names, gold, annotation);
            pairs.compare(gold.paper().id(), AbbreviationPair.in(annotation.paper()), gold.abbreviations());
            links.compare(gold.paper().id(),
                    annotation.paper().links().stream().map(Link::url).collect(Collectors.toSet()), gold.urls());
            traps(traps, gold, annotation);
        }
        List<Measure> measures = new ArrayList<>(concepts.measures());
        measures.addAll(List.of(candidates.measure(), names.measure(""), pairs.measure(""), links.measure(""),
                Measure.recallOnly("traps taken, share of traps, lower is better (micro)", traps.recall(), ""),
                concepts.reliability().measure()));
        return new Evaluation(name(), rows.size(), source.missing(), measures,
                new Details(concepts.reliability(), concepts.concepts(), concepts.rules(),
                        Stream.of(concepts.tally(), names, pairs, links).flatMap(t -> t.misses().stream()).toList(),
                        Stream.of(concepts.tally(), traps, candidates.tally(), names, pairs, links)
                                .flatMap(t -> t.wrongs().stream()).toList()));
    }

    private static void names(Tally tally, GoldPaper gold, Annotation annotation) {
        Set<FoldedName> acceptable = new HashSet<>(gold.introduces());
        acceptable.addAll(gold.perhapsIntroduces());
        tally.compare(gold.paper().id(), annotation.paper().introduces().stream().map(IntroducedName::name)
                .map(FoldedName::of).collect(Collectors.toSet()), acceptable, gold.introduces());
    }

    /** A trap is taken by a tag that has a mention of the trap's words and is no concept of the gold. */
    private static void traps(Tally tally, GoldPaper gold, Annotation annotation) {
        String paper = gold.paper().id();
        List<Tag> wrong = annotation.paper().tags().stream()
                .filter(tag -> !gold.hasConcept(ConceptScorer.names(tag))).toList();
        for (FoldedName trap : gold.traps()) {
            wrong.stream().filter(tag -> tag.mentions().stream().map(Mention::text).map(FoldedName::of)
                    .anyMatch(trap::equals)).findFirst().ifPresentOrElse(tag -> {
                        tally.met();
                        tally.wrong(paper, tag.concept().prefLabel(), trap.form(), "");
                    }, () -> tally.missed(paper, trap.form(), ""));
        }
    }
}
