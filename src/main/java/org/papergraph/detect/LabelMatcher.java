package org.papergraph.detect;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.detect.TokenizedText.Joint;

/**
 * Finds every label in a text: all starts, all lengths, whatever overlaps. Which of them count is decided later.
 * Linear in the text for a given longest label.
 */
final class LabelMatcher {
    /** A label of a concept on the tokens {@code [first, end)}. */
    record Match(int first, int end, LabelIndex.Entry entry) {}

    private final LabelIndex index;

    LabelMatcher(LabelIndex index) {
        this.index = index;
    }

    /** All matches, by first token, then by length, then in the vocabulary's order; none crosses a break. */
    List<Match> match(TokenizedText text) {
        int[] words = new int[text.size()];
        int[] joined = new int[text.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = index.word(text.form(i));
            // The text may write apart by a hyphen what the label writes as one word: auto-encoder, L_1.
            joined[i] = i + 1 < words.length && joins(text.joint(i + 1))
                    ? index.word(text.form(i) + text.form(i + 1))
                    : LabelIndex.NONE;
        }
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            walk(text, words, joined, i, i, LabelIndex.ROOT, matches);
        }
        return matches;
    }

    private static boolean joins(Joint joint) {
        return joint == Joint.HYPHEN || joint == Joint.INDEX;
    }

    private void walk(TokenizedText text, int[] words, int[] joined, int first, int at, int node, List<Match> matches) {
        if (at >= words.length || at > first && text.startsPhrase(at)) {
            return;
        }
        advance(text, words, joined, first, at + 1, index.step(node, words[at]), matches);
        if (joined[at] != LabelIndex.NONE) {
            advance(text, words, joined, first, at + 2, index.step(node, joined[at]), matches);
        }
    }

    private void advance(TokenizedText text, int[] words, int[] joined, int first, int end, int node,
            List<Match> matches) {
        if (node == LabelIndex.NONE) {
            return;
        }
        for (LabelIndex.Entry entry : index.entries(node)) {
            matches.add(new Match(first, end, entry));
        }
        walk(text, words, joined, first, end, node, matches);
    }
}
