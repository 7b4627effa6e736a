package org.papergraph.detect;

/** What became of a label that stands in the text, and why; {@code why} shows it. */
public sealed interface Verdict {
    /** It counts as a mention of its concept. */
    record Accepted() implements Verdict {}

    /** The label is a name with capitals and the text writes a plain word. */
    record WrongCase() implements Verdict {}

    /** The label is ambiguous and none of its required cues is there. */
    record CueMissing() implements Verdict {}

    /** The label is ambiguous and a cue of another sense is there. */
    record CueForbids(String cue) implements Verdict {}

    /** The paper itself defines this short form as something else. */
    record Redefined(String longForm) implements Verdict {}

    /** A longer label covers it. */
    record Covered(String label, String iri) implements Verdict {}
}
