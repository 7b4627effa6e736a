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
    private static final Set<String> DEFINITE = Set.of("the", "our");
    private static final Set<String> INDEFINITE = NameWords.folded("""
        a an one another some two three four five six several both many multiple various new novel""");
    /** What bare plural words are that name nothing. */
    private static final Set<String> VAGUE = NameWords.folded("""
        new novel several two three four five various different further additional extensive experimental theoretical
        preliminary initial empirical detailed recent efficient general simple effective evidence work experiment
        result data code future here""");
    private static final int LONGEST_WALK = 30;
    private static final int LONGEST_PHRASE = 4;

    private final TokenizedText text;
    private final Coinages coinages;
    private final boolean isSure;
    private final int first;
    private final int limit;
    private final boolean isBare;
    private final boolean isIndefinite;
    private final List<NameProposal> found = new ArrayList<>();

    private ProposedNames(TokenizedText text, Coinages coinages, int first, boolean isSure) {
        this.text = text;
        this.coinages = coinages;
        this.isSure = isSure;
        this.first = first;
        this.limit = Math.min(text.sentenceEnd(first), first + LONGEST_WALK);
        this.isIndefinite = INDEFINITE.contains(text.form(first));
        this.isBare = !isIndefinite && !DEFINITE.contains(text.form(first));
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
        ProposedNames names = new ProposedNames(text, coinages, first, isSure);
        names.walk();
        return names.found;
    }

    private void walk() {
        int token = first;
        while (token < limit && found.isEmpty()) {
            if (NameWords.isMarkup(text, token)) {
                token++;
                continue;
            }
            if (coin(token)) {
                return;
            }
            boolean breaks = token > first && text.startsPhrase(token) && !NameWords.isMarkup(text, token - 1);
            if (breaks && !goesOn(token) || !breaks && ends(token)) {
                return;
            }
            NameRun run = NameRun.at(text, token, limit);
            if (!run.isEmpty() && (breaks ? isApposed(run) : isNamed(run))) {
                found.add(new NameProposal(NamePattern.PROPOSED, run));
                addOthers(run.end());
            }
            token = run.isEmpty() ? NameShape.wordEnd(text, token, limit) : run.end();
        }
    }

    /** Takes a short form that is defined from this token on. */
    private boolean coin(int token) {
        Coinage coinage = coinages.at(text, token).orElse(null);
        if (coinage == null || KnownNames.contains(coinage.abbreviation())) {
            return false;
        }
        boolean titled = coinage.isTitled() || NameRun.at(text, token, limit).shape() == NameShape.COINED;
        if (titled || isSure && !(TaskWords.contains(coinage.head()) && NamedThing.isNoun(text, coinage.end()))) {
            found.add(new NameProposal(titled ? NamePattern.PROPOSED : NamePattern.PROPOSED_SHORT_FORM,
                    NameRun.of(text, coinage.first(), coinage.end())));
        }
        return true;
    }

    /** Whether the phrase may go on behind a comma, colon, dash or bracket. */
    private boolean goesOn(int token) {
        char mark = NameWords.mark(text, token);
        if (isBare && isSure && mark == ',' && isArticle(token)) {
            addPhrase(token);
            return false;
        }
        boolean name = Character.isUpperCase(text.text().charAt(text.start(token)))
                || !NameRun.at(text, token, limit).isEmpty();
        return name || mark == ',' && token - first < LONGEST_PHRASE && !ends(token);
    }

    /** Whether the noun phrase ends in front of a token. */
    private boolean ends(int token) {
        String form = text.form(token);
        if (form.equals("of") && token > first && NameWords.isTransparent(text.form(token - 1))) {
            return false;
        }
        if (form.equals("as") && isBare && isSure && token + 1 < limit && isArticle(token + 1)) {
            addPhrase(token);
        }
        return NameWords.isStop(form) && token > first || form.equals("and") && isBare;
    }

    private boolean isArticle(int token) {
        return text.form(token).equals("a") || text.form(token).equals("an");
    }

    /** The words from the verb up to a token, which say nothing of an article. */
    private void addPhrase(int end) {
        NameRun run = NameRun.of(text, first, end);
        boolean vague = false;
        for (int token = first; token < end; token++) {
            vague |= VAGUE.contains(text.form(token)) || NameWords.isOwn(text.form(token))
                    || FunctionWords.contains(text.form(token)) || token > first && text.startsPhrase(token);
        }
        if (!vague && run.words() > 1 && run.words() <= LONGEST_PHRASE && !KnownNames.contains(run)) {
            found.add(new NameProposal(NamePattern.PROPOSED_PHRASE, run));
        }
    }

    private boolean isNamed(NameRun run) {
        if (KnownNames.contains(run) || isDefinedElsewhere(run)) {
            return false;
        }
        boolean ends = NameWords.endsName(text, run.end());
        boolean noun = NamedThing.isNoun(text, run.end());
        if (isIndefinite) {
            return ends && run.words() > 1 && run.shape().isUnusual() && isSure;
        }
        if (run.shape().isUnusual()) {
            return isSure && (ends || noun || isBare && run.shape() == NameShape.COINED) || isExplained(run);
        }
        return run.words() > 1 && isSure && (ends || noun) || isExplained(run);
    }

    /** {@code X, a ...}, {@code X (...)}, {@code X: a ...}. */
    private boolean isExplained(NameRun run) {
        if (!isBare || run.end() >= limit || !text.startsPhrase(run.end())) {
            return false;
        }
        char mark = NameWords.mark(text, run.end());
        return mark == '(' || isArticle(run.end()) || text.form(run.end()).equals("the");
    }

    /** A name behind a comma, colon, dash or bracket: {@code an architecture, X, that}. */
    private boolean isApposed(NameRun run) {
        boolean unusual = run.shape().isUnusual() && (run.shape() == NameShape.COINED || isSure);
        return !isBare && NameWords.endsName(text, run.end()) && !KnownNames.contains(run)
                && !isDefinedElsewhere(run) && (unusual || isSure && run.words() > 1);
    }

    private boolean isDefinedElsewhere(NameRun run) {
        Coinage coinage = coinages.of(run.written()).orElse(null);
        return coinage != null && coinage.text() == text && coinage.first() < first;
    }

    /** The other names of a list: {@code we release X, Y and Z}. */
    private void addOthers(int from) {
        int token = from;
        while (token < limit && (text.startsPhrase(token) || text.form(token).equals("and"))) {
            int start = text.form(token).equals("and") && token + 1 < limit ? token + 1 : token;
            NameRun run = NameRun.at(text, start, limit);
            char mark = NameWords.mark(text, start);
            if (run.shape() != NameShape.COINED || mark != ' ' && mark != ',' || !NameWords.endsName(text, run.end())
                    || KnownNames.contains(run) || isDefinedElsewhere(run)) {
                return;
            }
            found.add(new NameProposal(NamePattern.PROPOSED, run));
            token = run.end();
        }
    }
}
