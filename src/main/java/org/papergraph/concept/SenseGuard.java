package org.papergraph.concept;

import java.util.List;

/**
 * Tells the term from the plain word: which cues a guarded label needs, and which it must not have.
 *
 * @param labels         the keys (see {@code Folding.closedKey}) of the labels that are guarded; none means all of the
 *                       concept's, if there is any cue
 * @param required       at least one must be met, unless there is none
 * @param forbidden      none may be met; looked for in the mention's own sentence
 * @param examples       sentences in which the label is the term
 * @param counterExamples sentences in which it is not
 */
public record SenseGuard(List<String> labels, List<Cue> required, List<Cue> forbidden, List<String> examples,
        List<String> counterExamples) {

    /** Lets everything pass. */
    public static final SenseGuard NONE = new SenseGuard(List.of(), List.of(), List.of(), List.of(), List.of());

    public SenseGuard {
        labels = List.copyOf(labels);
        required = List.copyOf(required);
        forbidden = List.copyOf(forbidden);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }

    /** Whether a label, in any spelling that folds the same, is held back until its cues are checked. */
    public boolean guards(String label) {
        return (!required.isEmpty() || !forbidden.isEmpty())
                && (labels.isEmpty() || labels.contains(Folding.closedKey(label)));
    }
}
