package org.papergraph.detect;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.papergraph.corpus.Field;

/**
 * Which words of a paper stand in a mention of a concept. Mentions do not overlap, as the overlap policy sees to, but
 * for the coordinated ones, which give way to the others.
 */
final class CoveredTokens {
    private static final int NONE = -1;

    /** By field, for each token the number of the mention that it is in. */
    private final Map<Field, int[]> mentions = new EnumMap<>(Field.class);

    private CoveredTokens() {}

    static CoveredTokens of(TokenizedPaper paper, List<Sighting> accepted) {
        CoveredTokens covered = new CoveredTokens();
        for (TokenizedText text : paper.texts()) {
            int[] mentions = new int[text.size()];
            Arrays.fill(mentions, NONE);
            covered.mentions.put(text.field(), mentions);
        }
        covered.add(paper, accepted, true);
        covered.add(paper, accepted, false);
        return covered;
    }

    private void add(TokenizedPaper paper, List<Sighting> accepted, boolean coordinated) {
        for (int i = 0; i < accepted.size(); i++) {
            int number = i;
            if (coordinated == (accepted.get(i).rule() == Rule.COORDINATION)) {
                Phrase.at(paper, accepted.get(i).span()).ifPresent(phrase -> Arrays
                        .fill(mentions.get(phrase.text().field()), phrase.first(), phrase.end(), number));
            }
        }
    }

    /** Whether all words of the phrase stand in one mention. */
    boolean contains(Phrase phrase) {
        int[] numbers = mentions.get(phrase.text().field());
        return numbers[phrase.first()] != NONE && numbers[phrase.first()] == numbers[phrase.end() - 1];
    }
}
