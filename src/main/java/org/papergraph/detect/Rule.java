package org.papergraph.detect;

import java.util.Locale;
import org.papergraph.concept.Concept;
import org.papergraph.concept.Label;

/** The rules that make tags. */
public enum Rule {
    /** A preferred label stands in the text. */
    PREFERRED_LABEL,
    /** An alternative label does. */
    ALTERNATIVE_LABEL,
    /** A hidden label does. */
    HIDDEN_LABEL,
    /** A guarded label does, and its cues agree. */
    GUARDED_LABEL,
    /** A short form stands in the text whose long form, given by the paper, is a label. */
    ABBREVIATION,
    /** The words of a label stand apart in a coordination: "graph and recurrent neural networks". */
    COORDINATION;

    static Rule of(Concept concept, Label label) {
        if (concept.guard().guards(label.text())) {
            return GUARDED_LABEL;
        }
        return switch (label.kind()) {
            case PREFERRED -> PREFERRED_LABEL;
            case ALTERNATIVE -> ALTERNATIVE_LABEL;
            case HIDDEN -> HIDDEN_LABEL;
        };
    }

    /** The name in messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
