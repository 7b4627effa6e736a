package org.papergraph.detect;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.papergraph.concept.Folding;

/** Words beside which a paper puts the names of what it introduces. */
enum NameCue {
    /** Its object is new: {@code we propose}. */
    PROPOSE("propose introduce present develop release unveil devise describe"),
    /** Its object is often, but not always, new: {@code we build}. */
    MAKE("design construct build create collect curate provide offer contribute publish formulate train"
            + " implement opensource establish"),
    /** {@code X is proposed}, {@code we proposed X}. */
    PROPOSED("proposed introduced presented developed released unveiled devised described"),
    /** {@code by proposing X}. */
    PROPOSING("proposing introducing presenting developing releasing devising"),
    /** The name is next: {@code called X}. */
    CALLED("called named termed dubbed coined nicknamed denoted titled namely"),
    /** {@code we call this X}. */
    CALL("call name term dub denote refer"),
    /** {@code our X}. */
    OUR("our"),
    /** {@code X, a novel method}. */
    ARTICLE("a an the"),
    /** {@code X outperforms}. */
    RESULT("outperform achieve surpass attain outperformed achieved surpassed use enable leverage improve reduce"
            + " consist combine provide introduce learn generate produce");

    private static final Map<String, NameCue> BY_FORM = new HashMap<>();

    static {
        for (NameCue cue : values()) {
            for (String word : cue.words.split(" ")) {
                BY_FORM.putIfAbsent(Folding.word(word), cue);
            }
        }
    }

    private final String words;

    NameCue(String words) {
        this.words = words;
    }

    /** Whether it is a verb whose object is introduced. */
    boolean isVerb() {
        return this == PROPOSE || this == MAKE || this == PROPOSED || this == PROPOSING;
    }

    /** What a folded word announces, if anything. */
    static Optional<NameCue> of(String form) {
        return Optional.ofNullable(BY_FORM.get(form));
    }
}
