package org.papergraph.detect;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.papergraph.concept.Folding;
import org.papergraph.detect.IntroducedName.Kind;
import org.papergraph.detect.TokenizedText.Joint;

/** Nouns for what papers introduce, and the kind that each tells. */
final class NamedThing {
    private static final Map<String, Kind> KINDS = new HashMap<>();

    static {
        put(Kind.DATASET, "dataset corpus corpora database treebank lexicon collection");
        put(Kind.BENCHMARK, "benchmark testbed leaderboard challenge suite task");
        put(Kind.MODEL, """
            model network transformer architecture autoencoder encoder decoder backbone net lm llm vlm mllm classifier
            gan machine checkpoint vla cnn rnn lstm generator umm""");
        put(Kind.SYSTEM, """
            system platform toolkit library tool agent engine environment simulator package software assistant
            interface robot infrastructure ecosystem chatbot language compiler harness gripper hand sensor
            stack programming""");
        put(Kind.METHOD, """
            method approach algorithm framework strategy technique loss regularization module pipeline paradigm
            scheme mechanism procedure objective layer operator optimizer solver planner estimator metric measure
            block unit attention representation feature heuristic regularizer protocol controller detector tracker
            sampler formulation policy descriptor kernel variant formalism recipe solution analysis
            methodology baseline score kind index ranker parser tagger""");
    }

    private NamedThing() {}

    private static void put(Kind kind, String words) {
        NameWords.folded(words).forEach(word -> KINDS.put(word, kind));
    }

    /** The kind that a folded noun tells. */
    static Optional<Kind> kind(String form) {
        return Optional.ofNullable(KINDS.get(form));
    }

    static boolean isModel(String form) {
        return KINDS.get(form) == Kind.MODEL;
    }

    static boolean isNoun(TokenizedText text, int token) {
        return token < text.size() && !text.startsPhrase(token) && KINDS.containsKey(text.form(token));
    }

    /** The kind of a named thing by its name or long form, then by the words around the place that names it. */
    static Kind of(String name, Optional<String> expansion, NameRun place) {
        return byName(name).or(() -> expansion.flatMap(NamedThing::byName)).or(() -> behind(place))
                .or(() -> before(place)).orElse(Kind.METHOD);
    }

    private static Optional<Kind> byName(String name) {
        String key = Folding.key(name);
        if (key.endsWith("bench") || key.endsWith("arena") || key.endsWith("gym")) {
            return Optional.of(Kind.BENCHMARK);
        }
        Optional<Kind> last = kind(key.substring(key.lastIndexOf(' ') + 1));
        return last.filter(kind -> kind != Kind.METHOD && key.indexOf(' ') > 0);
    }

    /** {@code X framework}, {@code X, a large data set}. */
    private static Optional<Kind> behind(NameRun place) {
        TokenizedText text = place.text();
        int limit = Math.min(NameWords.reachEnd(text, place.end() - 1), place.end() + 16);
        Optional<Kind> kind = Optional.empty();
        for (int token = place.end(); token < limit; token++) {
            String form = text.form(token);
            if (NameWords.isStop(form) || kind.isPresent() && text.startsPhrase(token)) {
                return kind;
            }
            boolean last = token + 1 >= text.size() || text.joint(token + 1) != Joint.HYPHEN;
            Optional<Kind> here = form.equals("set") && text.form(token - 1).equals("data")
                    ? Optional.of(Kind.DATASET)
                    : kind(form).filter(any -> last);
            kind = here.isPresent() ? here : kind;
        }
        return kind;
    }

    /** {@code a new data set called X}. */
    private static Optional<Kind> before(NameRun place) {
        TokenizedText text = place.text();
        int limit = Math.max(NameWords.reachStart(text, place.first()), place.first() - 12);
        for (int token = place.first() - 1; token >= limit; token--) {
            Optional<NameCue> cue = NameCue.of(text.form(token));
            Optional<Kind> kind = kind(text.form(token));
            if (kind.isPresent() || cue.isPresent() && cue.get().isVerb()) {
                return kind;
            }
        }
        return Optional.empty();
    }
}
