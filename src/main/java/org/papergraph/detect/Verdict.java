package org.papergraph.detect;

import java.util.List;
import java.util.Optional;
import org.papergraph.concept.Concept;
import org.papergraph.concept.Cue;
import org.papergraph.concept.Label;

/** What became of a label that stands in the text, and why; {@code why} shows it. */
public sealed interface Verdict {
    /**
     * It counts as a mention of its concept.
     *
     * @param cue what let a guarded label in; empty where the guard only forbids, or there is none
     */
    record Accepted(Optional<MetCue> cue) implements Verdict {
        Accepted() {
            this(Optional.empty());
        }
    }

    /** The label is a name with capitals and the text writes a plain word. */
    record WrongCase() implements Verdict {}

    /** The label is ambiguous and none of its required cues is there. */
    record CueMissing(List<Cue> wanted) implements Verdict {
        public CueMissing {
            wanted = List.copyOf(wanted);
        }
    }

    /** The label is ambiguous and a cue of another sense is there. */
    record CueForbids(MetCue cue) implements Verdict {}

    /** The paper itself defines this short form as something else. */
    record Redefined(String longForm) implements Verdict {}

    /** A longer label, which may be of the same concept, covers it. */
    record Covered(Label label, Concept concept) implements Verdict {}
}
