package org.papergraph.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the name behind a word that gives one:
 *
 * <pre>
 * a method called X      which we term X      we call this approach X      what we call codebook features
 * </pre>
 */
final class CalledNames {
    private static final Set<String> BEFORE_NAME = Set.of("as", "by", "to", "be", "the", "it", "them", "our",
            "resulting", "new", "proposed", "simply", "a", "an");
    private static final Set<String> THINGS = Set.of("this", "these", "the", "our", "it");
    /** What stands before {@code called} where the name is other people's. */
    private static final Set<String> HABITS = Set.of("so", "often", "commonly", "usually", "sometimes", "generally",
            "frequently", "previously", "widely", "originally", "traditionally", "is", "are", "was", "informally",
            "can",
            "popularly", "also");
    private static final Optional<NameCue> WE_CALL = Optional.of(NameCue.CALL);
    private static final int LONGEST_PHRASE = 4;
    private static final int LONGEST_THING = 5;

    private final TokenizedText text;
    private final Coinages coinages;
    private final int cue;
    private final int limit;
    private final boolean isOwn;
    private final boolean isHabit;

    private CalledNames(TokenizedText text, Coinages coinages, int cue) {
        this.text = text;
        this.coinages = coinages;
        this.cue = cue;
        this.limit = NameWords.reachEnd(text, cue);
        this.isOwn = NameWords.speaksOfOwn(text, NameWords.reachStart(text, cue), cue);
        this.isHabit = cue > 0 && HABITS.contains(text.form(cue - 1));
    }

    /** The names behind a cue at a token. */
    static List<NameProposal> at(TokenizedText text, Coinages coinages, int cue) {
        CalledNames names = new CalledNames(text, coinages, cue);
        int first = names.first();
        return first >= names.limit ? List.of() : names.read(first);
    }

    /** The names behind {@code we call}, {@code we refer to}: the thing may stand between. */
    static List<NameProposal> given(TokenizedText text, Coinages coinages, int cue) {
        CalledNames names = new CalledNames(text, coinages, cue);
        int first = names.behindThing();
        return first >= names.limit ? List.of() : names.read(first);
    }

    /** The token behind the words that lead to the name. */
    private int first() {
        return behindLead(cue + 1);
    }

    private int behindLead(int from) {
        int first = from;
        while (first < limit && (BEFORE_NAME.contains(text.form(first)) || NameWords.isMarkup(text, first))
                && NameRun.at(text, first, limit).isEmpty()) {
            first++;
        }
        return first;
    }

    /** {@code this approach X}, {@code the architecture as a X}. */
    private int behindThing() {
        int thing = cue + 1;
        while (thing < limit && text.form(thing).equals("to")) {
            thing++;
        }
        if (thing >= limit || !THINGS.contains(text.form(thing))) {
            return first();
        }
        int reach = Math.min(limit, thing + LONGEST_THING);
        for (int token = thing + 1; token < reach; token++) {
            if (text.form(token).equals("as")) {
                return behindLead(token + 1);
            }
            if (NameWords.isQuoted(text, token) || !NameRun.at(text, token, limit).isEmpty()
                    || coinages.at(text, token).isPresent()) {
                return token;
            }
        }
        boolean noun = thing + 1 < limit && NamedThing.isNoun(text, thing + 1);
        return noun ? thing + 2 : thing + 1;
    }

    private List<NameProposal> read(int first) {
        Coinage coinage = coinages.at(text, first).orElse(null);
        if (text.form(first).equals("entity")) {
            return List.of();
        }
        if (coinage != null && isOwn && !KnownNames.contains(coinage)) {
            return List.of(new NameProposal(NamePattern.CALLED, NameRun.of(text, coinage.first(), coinage.end())));
        }
        NameRun run = NameRun.at(text, first, limit);
        if (run.isEmpty()) {
            return !isNamely() && !isHabit && isOwn ? phrase(first) : List.of();
        }
        if (!isName(run) || KnownNames.contains(run) || isHabit && !isOwn) {
            return List.of();
        }
        List<NameProposal> names = new ArrayList<>();
        names.add(new NameProposal(NamePattern.CALLED, run));
        names.addAll(NamingPlace.of(text, coinages, cue, limit, true).othersBehind(run));
        return names;
    }

    private boolean isNamely() {
        return text.form(cue).equals("namely");
    }

    private boolean isName(NameRun run) {
        if (run.shape() == NameShape.COINED) {
            return true;
        }
        boolean ends = NameWords.endsName(text, run.end());
        boolean name = run.shape().isUnusual() || ends || run.words() > 1 && NamedThing.isNoun(text, run.end());
        return name && !isNamely() && !isHabit;
    }

    /** Plain words that are the whole rest of their phrase. */
    private List<NameProposal> phrase(int first) {
        int end = first;
        while (end < limit && (end == first || !NameWords.endsName(text, end) && !isClosed(end))) {
            if (FunctionWords.contains(text.form(end)) || NameWords.isOwn(text.form(end))) {
                return List.of();
            }
            end++;
        }
        NameRun run = NameRun.of(text, first, end);
        boolean name = run.words() > 1 && run.words() <= LONGEST_PHRASE
                || run.words() == 1 && NameWords.isQuoted(text, first) && NameCue.of(text.form(cue)).equals(WE_CALL);
        return name && !KnownNames.contains(run)
                ? List.of(new NameProposal(NamePattern.CALLED_PHRASE, run))
                : List.of();
    }

    /** Whether a quotation ends in front of a token. */
    private boolean isClosed(int token) {
        return "\"\u201d\u2019".indexOf(text.text().charAt(text.end(token - 1))) >= 0;
    }
}
