package org.papergraph.detect;

import java.util.List;
import java.util.Optional;
import org.papergraph.corpus.Paper;

/**
 * All that detection finds in one paper.
 *
 * @param tags          best first by salience, one per concept
 * @param candidates    best first by salience, at most ten
 * @param introduces    in reading order
 * @param abbreviations in reading order
 * @param links         in reading order
 */
public record AnnotatedPaper(Paper paper, List<Tag> tags, List<Candidate> candidates,
        List<IntroducedName> introduces, List<Abbreviation> abbreviations, List<Link> links) {
    public AnnotatedPaper {
        tags = List.copyOf(tags);
        candidates = List.copyOf(candidates);
        introduces = List.copyOf(introduces);
        abbreviations = List.copyOf(abbreviations);
        links = List.copyOf(links);
    }

    /** Why the paper has no tag; empty when it has one. */
    public Optional<String> untagged() {
        if (!tags.isEmpty()) {
            return Optional.empty();
        }
        boolean blank = paper.title().isBlank() && paper.abstractText().isBlank();
        if (blank) {
            return Optional.of("The record has no text.");
        }
        return Optional.of(paper.abstractText().isBlank()
                ? "The title names no concept of the vocabulary for sure, and there is no abstract."
                : "Title and abstract name no concept of the vocabulary for sure.");
    }
}
