package org.papergraph.cli;

import org.papergraph.detect.Verdict;

/** What became of a label, in words. */
final class VerdictText {
    private VerdictText() {}

    static String of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted accepted -> "counts";
            case Verdict.WrongCase wrong -> "no: the label is a name with capitals, the text writes a plain word";
            case Verdict.CueMissing missing -> "no: the label is ambiguous, and none of its required cues is there";
            case Verdict.CueForbids forbids -> "no: the cue \"" + forbids.cue() + "\" says that another sense is meant";
            case Verdict.Redefined redefined -> "no: the paper uses it for \"" + redefined.longForm() + "\"";
            case Verdict.Covered covered -> "no: covered by \"" + covered.label() + "\" <" + covered.iri() + ">";
        };
    }
}
