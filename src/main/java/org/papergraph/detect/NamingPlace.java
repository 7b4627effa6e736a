package org.papergraph.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The noun phrase in which a name is looked for: the tokens {@code [first, limit)}.
 *
 * @param isSure       whether what announces it hardly ever announces anything old
 * @param isBare       whether it begins without an article
 * @param isIndefinite whether it begins with {@code a} or a number, so that its own words describe and do not name
 */
record NamingPlace(TokenizedText text, Coinages coinages, int first, int limit, boolean isSure, boolean isBare,
        boolean isIndefinite) {
    private static final Set<String> DEFINITE = Set.of("the", "our", "this");
    private static final Set<String> INDEFINITE = NameWords.folded("""
        a an one another some two three four five six several both many multiple various new novel""");

    static NamingPlace of(TokenizedText text, Coinages coinages, int first, int limit, boolean isSure) {
        boolean indefinite = INDEFINITE.contains(text.form(first));
        boolean bare = !indefinite && !DEFINITE.contains(text.form(first));
        return new NamingPlace(text, coinages, first, limit, isSure, bare, indefinite);
    }

    /** Whether words of the phrase itself are a name. */
    boolean isNamed(NameRun run) {
        // CoCo may be a new name too where the paper says so: "we propose CoCo (Code-as-CoT), a ...".
        if (isSure && run.words() == 1 && isExplained(run)) {
            return true;
        }
        if (!isNew(run)) {
            return false;
        }
        boolean ends = NameWords.endsName(text, run.end());
        boolean noun = NamedThing.isNoun(text, run.end());
        if (isIndefinite && noun && isSure && isNovel(run) && run.shape() == NameShape.COINED) {
            return run.words() == 1 && isMixed(run);
        }
        if (isIndefinite) {
            return ends && run.words() > 1 && run.shape().isUnusual() && isSure;
        }
        if (run.shape().isUnusual()) {
            return isSure && (ends || noun || isBare && run.shape() == NameShape.COINED) || isExplained(run);
        }
        return run.words() > 1 && isSure && (ends || noun) || isExplained(run);
    }

    /** {@code we propose a novel GhostVLAD layer}. */
    private boolean isNovel(NameRun run) {
        String before = text.form(run.first() - 1);
        return before.equals("novel") || before.equals("new");
    }

    /** Whether a capital follows a small letter in one word, as in coined names: {@code GhostVLAD}, not {@code RGB-D}. */
    private static boolean isMixed(NameRun run) {
        String word = run.written();
        for (int i = 1; i < word.length() && run.end() == run.first() + 1; i++) {
            if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** {@code X, a ...}, {@code X (...)}, {@code X: a ...}. */
    private boolean isExplained(NameRun run) {
        // The first word of a sentence has its capital from there.
        if (!isBare || run.end() >= limit || !text.startsPhrase(run.end())
                || run.first() == NameWords.reachStart(text, first)) {
            return false;
        }
        String form = text.form(run.end());
        return NameWords.mark(text, run.end()) == '(' || NameWords.isArticle(form) || form.equals("the");
    }

    /** Whether words behind a comma, colon, dash or bracket are the name: {@code an architecture, X, that}. */
    boolean isApposed(NameRun run) {
        boolean unusual = run.shape().isUnusual() && (run.shape() == NameShape.COINED || isSure);
        return !isBare && isNew(run) && NameWords.endsName(text, run.end()) && (unusual || isSure && run.words() > 1);
    }

    /** The other names of a list: {@code we release X, Y and Z}. */
    List<NameProposal> othersBehind(NameRun before) {
        List<NameProposal> others = new ArrayList<>();
        int token = before.end();
        while (token < limit && (text.startsPhrase(token) || text.form(token).equals("and"))) {
            int start = text.form(token).equals("and") && token + 1 < limit ? token + 1 : token;
            NameRun run = NameRun.at(text, start, limit);
            char mark = NameWords.mark(text, start);
            if (run.shape() != NameShape.COINED || mark != ' ' && mark != ',' || !NameWords.endsName(text, run.end())
                    || !isNew(run)) {
                break;
            }
            others.add(new NameProposal(NamePattern.PROPOSED, run));
            token = run.end();
        }
        return others;
    }

    /** Whether a name is neither common nor explained before as something else. */
    private boolean isNew(NameRun run) {
        Coinage coinage = coinages.of(run.written()).orElse(null);
        return !KnownNames.contains(run)
                && (coinage == null || coinage.text() != text || coinage.first() >= first);
    }
}
