package org.papergraph.detect;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.detect.LabelMatcher.Match;

/**
 * Finds labels whose words a coordination takes apart: the head that stands only at its end ("graph and recurrent neural
 * networks" holds <i>graph neural network</i>), or the modifier that stands only at its start ("image segmentation and
 * classification" holds <i>image classification</i>).
 */
final class CoordinationFinder {
    private final LabelIndex index;

    CoordinationFinder(LabelIndex index) {
        this.index = index;
    }

    /**
     * By coordination in reading order. A match is the whole from the first to the last word of its label, with what
     * stands between them, as a mention is one slice of the text.
     */
    List<Match> find(TokenizedText text) {
        List<Match> matches = new ArrayList<>();
        List<Coordination> coordinations = Coordination.in(text);
        Ellipsis ellipsis = new Ellipsis(text);
        for (Coordination coordination : coordinations) {
            for (Phrase modifier : coordination.butLast()) {
                sharedHead(text, coordination, modifier, ellipsis, matches);
            }
            if (!coordination.suspended() && ellipsis.ofModifier(coordination)) {
                sharedModifier(text, coordination, ellipsis, matches);
            }
        }
        return matches;
    }

    /** A conjunct, whole, with what the last one has behind its own modifier. */
    private void sharedHead(TokenizedText text, Coordination coordination, Phrase modifier, Ellipsis ellipsis,
            List<Match> matches) {
        int node = walk(text, LabelIndex.ROOT, modifier.first(), modifier.end());
        int last = coordination.last().end();
        for (int head = coordination.last().first() + 1; head < last && node != LabelIndex.NONE; head++) {
            if (ellipsis.ofHead(coordination, modifier, head)) {
                int at = node;
                for (int end = head + 1; end <= last && at != LabelIndex.NONE; end++) {
                    at = walk(text, at, end - 1, end);
                    add(modifier.first(), end, at, matches);
                }
            }
        }
    }

    /** What the first conjunct has before its own head, with the head of each of the others. */
    private void sharedModifier(TokenizedText text, Coordination coordination, Ellipsis ellipsis, List<Match> matches) {
        Phrase first = coordination.first();
        for (int from = first.first(); from < first.end() - 1; from++) {
            for (int to = from + 1; to < first.end(); to++) {
                int node = walk(text, LabelIndex.ROOT, from, to);
                for (Phrase other : coordination.butFirst()) {
                    int end = ellipsis.headEnd(other);
                    add(from, end, walk(text, node, other.first(), end), matches);
                }
            }
        }
    }

    /** The node that the words {@code [first, end)} lead to. */
    private int walk(TokenizedText text, int node, int first, int end) {
        int at = node;
        for (int token = first; token < end && at != LabelIndex.NONE; token++) {
            at = index.step(at, index.word(text.form(token)));
        }
        return at;
    }

    private void add(int first, int end, int node, List<Match> matches) {
        if (node != LabelIndex.NONE) {
            index.entries(node).forEach(entry -> matches.add(new Match(first, end, entry)));
        }
    }
}
