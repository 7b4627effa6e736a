package org.papergraph.detect;

import java.util.Set;

/** Folded nouns at the end of what is done rather than what does it: {@code domain adaptation}. */
final class TaskWords {
    private static final Set<String> WORDS = NameWords.folded("""
        learning recognition detection segmentation classification estimation answering translation generation
        retrieval prediction adaptation tracking processing search planning reconstruction understanding reasoning
        synthesis completion matching parsing navigation localization mapping clustering forecasting summarization
        captioning grounding editing inference modeling recommendation extraction resolution identification
        verification analysis control optimization manipulation imaging problem task setting regression bandit game
        uncertainty error rate dimension theory data rule time space domain interaction information""");

    private TaskWords() {}

    static boolean contains(String form) {
        return WORDS.contains(form);
    }
}
