package org.papergraph.detect;

import java.util.List;

/** What keeps a piece of text from being a label that it is like; the mildest first. */
public sealed interface Difference {
    /** The label's words stand side by side and in order, but a comma, bracket or dash parts them. */
    record MarkBetween() implements Difference {}

    /** The label's words stand side by side in another order. */
    record OtherOrder() implements Difference {}

    /** The label's words stand in one sentence with that many others among them. */
    record Apart(int between) implements Difference {}

    /** Another spelling or another form of the label's words. */
    record OtherSpelling() implements Difference {}

    /** These words of the label, folded, are not there. */
    record Lacks(List<String> words) implements Difference {
        public Lacks {
            words = List.copyOf(words);
        }
    }
}
