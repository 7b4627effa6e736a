package org.papergraph.eval;

import org.papergraph.detect.Mention;

/** A place in the text of a gold row, in code points, half-open, with the words that stand there. */
record TextSpan(int start, int end, String text) {
    static TextSpan of(JsonRow row) {
        return new TextSpan(row.integer("start"), row.integer("end"), row.text("text"));
    }

    static TextSpan of(Mention mention) {
        return new TextSpan(mention.start(), mention.end(), mention.text());
    }

    @Override
    public String toString() {
        return text + " [" + start + ", " + end + ")";
    }
}
