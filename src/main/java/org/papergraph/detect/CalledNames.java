package org.papergraph.detect;

import java.util.List;
import java.util.Set;

/**
 * Reads the name behind a word that gives one:
 *
 * <pre>
 * a method called X      which we term X      we call this approach X      what we call codebook features
 * </pre>
 */
final class CalledNames {
    private static final Set<String> BEFORE_NAME = Set.of("as", "by", "to", "be", "the", "it", "them", "this", "our",
            "these",
            "resulting", "new", "proposed", "simply", "a", "an");
    /** What stands before {@code called} where the name is other people's. */
    private static final Set<String> HABITS = Set.of("so", "often", "commonly", "usually", "sometimes", "generally",
            "frequently", "previously", "widely", "originally", "traditionally", "is", "are", "was", "informally",
            "can",
            "popularly", "also");
    private static final int LONGEST_PHRASE = 4;

    private CalledNames() {}

    /** The names behind a cue at a token, at most one. */
    static List<NameProposal> at(TokenizedText text, Coinages coinages, int cue) {
        int limit = text.sentenceEnd(cue);
        boolean own = NameWords.speaksOfOwn(text, text.sentenceStart(cue), cue);
        boolean habit = cue > 0 && HABITS.contains(text.form(cue - 1));
        int first = cue + 1;
        while (first < limit && (BEFORE_NAME.contains(text.form(first)) || NameWords.isMarkup(text, first))
                && NameRun.at(text, first, limit).words() == 0) {
            first++;
        }
        return first >= limit ? List.of() : read(text, coinages, cue, new Place(first, limit, own, habit));
    }

    /** What follows a word that gives a name: the tokens {@code [first, limit)}. */
    private record Place(int first, int limit, boolean own, boolean habit) {}

    private static List<NameProposal> read(TokenizedText text, Coinages coinages, int cue, Place place) {
        int first = place.first();
        Coinage coinage = coinages.at(text, first).orElse(null);
        if (coinage != null && place.own() && !KnownNames.contains(coinage.abbreviation())) {
            return List.of(new NameProposal(NamePattern.CALLED, NameRun.of(text, coinage.first(), coinage.end())));
        }
        if (NamedThing.isNoun(text, first) && first + 1 < place.limit() && first > cue + 1) {
            first++;
        }
        NameRun run = NameRun.at(text, first, place.limit());
        boolean namely = text.form(cue).equals("namely");
        if (!run.isEmpty()) {
            boolean name = run.shape() == NameShape.COINED || !namely && !place.habit()
                    && (run.shape().isUnusual() || NameWords.endsName(text, run.end())
                            || run.words() > 1 && NamedThing.isNoun(text, run.end()));
            return name && (place.own() || !place.habit()) && !KnownNames.contains(run)
                    ? List.of(new NameProposal(NamePattern.CALLED, run))
                    : List.of();
        }
        return namely || place.habit() || !place.own() ? List.of() : phrase(text, first, place.limit());
    }

    /** Plain words that are the whole rest of their phrase. */
    private static List<NameProposal> phrase(TokenizedText text, int first, int limit) {
        int end = first;
        while (end < limit && (end == first || !NameWords.endsName(text, end))) {
            if (FunctionWords.contains(text.form(end)) || NameWords.isOwn(text.form(end))) {
                return List.of();
            }
            end++;
        }
        NameRun run = NameRun.of(text, first, end);
        boolean name = run.words() > 1 && run.words() <= LONGEST_PHRASE
                || run.words() == 1 && NameWords.isQuoted(text, first);
        return name && !KnownNames.contains(run)
                ? List.of(new NameProposal(NamePattern.CALLED_PHRASE, run))
                : List.of();
    }
}
