package org.papergraph.detect;

import java.util.List;

/**
 * A term that no vocabulary entry covers, or the words of a tag that is not sure enough to be given.
 *
 * @param term       as it is written where it stands first, in lower case unless it is a name
 * @param confidence the chance that it is a term of the field, or that the tag would be right, 0 to 1
 * @param salience   how much the paper is about it, 0 to 1
 * @param mentions   in reading order, at least one
 */
public record Candidate(String term, double confidence, double salience, List<Mention> mentions) {
    public Candidate {
        mentions = List.copyOf(mentions);
    }
}
