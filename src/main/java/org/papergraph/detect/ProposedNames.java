package org.papergraph.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the object of a verb by which authors bring something new:
 *
 * <pre>
 * we propose MonoArt, a ...                  we introduce the Variational Shape Learner (VSL)
 * we present a new architecture, X, that     we introduce arrow-pointing extrapolation as a task
 * </pre>
 */
final class ProposedNames {
    /** What bare plural words are that name nothing. */
    private static final Set<String> VAGUE = NameWords.folded("""
        new novel several two three four five various different further additional extensive experimental theoretical
        preliminary initial empirical detailed recent efficient general simple effective evidence work experiment
        result data code future here""");
    private static final int LONGEST_WALK = 30;
    private static final int LONGEST_PHRASE = 4;
    /** Names of tasks are short; what is new has more to say. */
    private static final int LONGEST_TASK = 3;

    private final TokenizedText text;
    private final Coinages coinages;
    private final NamingPlace place;
    private final List<NameProposal> found = new ArrayList<>();

    private ProposedNames(TokenizedText text, Coinages coinages, NamingPlace place) {
        this.text = text;
        this.coinages = coinages;
        this.place = place;
    }

    /**
     * The names in the noun phrase that a token begins.
     *
     * @param isSure whether the verb is one that is hardly used of anything but new things
     */
    static List<NameProposal> in(TokenizedText text, Coinages coinages, int first, boolean isSure) {
        if (first >= text.size()) {
            return List.of();
        }
        int limit = Math.min(NameWords.reachEnd(text, first), first + LONGEST_WALK);
        ProposedNames names = new ProposedNames(text, coinages,
                NamingPlace.of(text, coinages, first, limit, isSure));
        names.walk();
        return names.found;
    }

    private void walk() {
        int token = place.first();
        while (token < place.limit() && found.isEmpty()) {
            if (NameWords.isMarkup(text, token)) {
                token++;
                continue;
            }
            Coinage coinage = coinages.at(text, token).orElse(null);
            if (coinage != null) {
                coin(coinage);
                token = coinage.end();
                continue;
            }
            boolean breaks = token > place.first() && text.startsPhrase(token)
                    && !NameWords.isMarkup(text, token - 1);
            if (breaks ? !goesOn(token) : ends(token)) {
                return;
            }
            token = read(token, breaks);
        }
    }

    /** Takes the name that a token may begin; the token behind it, or behind the word if it begins none. */
    private int read(int token, boolean breaks) {
        NameRun run = NameRun.at(text, token, place.limit());
        if (run.isEmpty()) {
            return NameShape.wordEnd(text, token, place.limit());
        }
        if (breaks ? place.isApposed(run) : place.isNamed(run)) {
            found.add(new NameProposal(NamePattern.PROPOSED, run));
            found.addAll(place.othersBehind(run));
        }
        return run.end();
    }

    private void coin(Coinage coinage) {
        if (KnownNames.contains(coinage) && !coinage.isShortFirst()) {
            return;
        }
        NameRun run = NameRun.of(text, coinage.first(), coinage.end());
        boolean titled = coinage.isTitled() || coinage.isShortFirst()
                || NameRun.at(text, coinage.first(), place.limit()).shape() == NameShape.COINED;
        if (titled || place.isSure() && !isTask(coinage)) {
            found.add(new NameProposal(titled ? NamePattern.PROPOSED : NamePattern.PROPOSED_SHORT_FORM, run));
        }
    }

    /** Whether it is what something is for, as in {@code a coverage path planning (CPP) method}. */
    private boolean isTask(Coinage coinage) {
        int end = coinage.end();
        return TaskWords.contains(coinage.head()) && coinage.longEnd() - coinage.longFirst() <= LONGEST_TASK
                && end < text.size() && NamedThing.kind(text.form(end)).isPresent();
    }

    /** Whether the phrase may go on behind a comma, colon, dash or bracket. */
    private boolean goesOn(int token) {
        boolean comma = NameWords.mark(text, token) == ',';
        if (place.isBare() && place.isSure() && comma && NameWords.isArticle(text.form(token))) {
            addPhrase(token);
            return false;
        }
        return !NameRun.at(text, token, place.limit()).isEmpty()
                || comma && token - place.first() < LONGEST_PHRASE && !ends(token);
    }

    /** Whether the noun phrase ends in front of a token. */
    private boolean ends(int token) {
        String form = text.form(token);
        if (token == place.first()) {
            return false;
        }
        if (form.equals("of") && NameWords.isTransparent(text.form(token - 1))) {
            return false;
        }
        boolean as = form.equals("as") && token + 1 < place.limit() && NameWords.isArticle(text.form(token + 1));
        if (as && place.isBare() && place.isSure()) {
            addPhrase(token);
        }
        return NameWords.isStop(form) || form.equals("and") && place.isBare();
    }

    /** The words from the verb up to a token, where no article says that they are only described. */
    private void addPhrase(int end) {
        NameRun run = NameRun.of(text, place.first(), end);
        boolean vague = false;
        for (int token = place.first(); token < end; token++) {
            String form = text.form(token);
            vague |= VAGUE.contains(form) || NameWords.isOwn(form) || FunctionWords.contains(form)
                    || token > place.first() && text.startsPhrase(token)
                    || NameCue.of(form).filter(NameCue::isVerb).isPresent() || token == end - 1 && form.endsWith("ed");
        }
        if (!vague && run.words() > 1 && run.words() <= LONGEST_PHRASE && !KnownNames.contains(run)) {
            found.add(new NameProposal(NamePattern.PROPOSED_PHRASE, run));
        }
    }
}
