package org.papergraph.detect;

import java.util.List;
import java.util.Set;
import org.papergraph.detect.TokenizedText.Joint;

/** Reads names from how they are used: {@code our X}, {@code X, a novel method}, {@code X outperforms}. */
final class UsedNames {
    private static final int LONGEST_DESCRIPTION = 6;
    private static final Set<String> CLAUSE_OPENINGS = Set.of("that", "and", "while", "whereas", "where", "how", "our");

    private UsedNames() {}

    /** The name behind {@code our} or {@code the proposed}. */
    static List<NameProposal> owned(TokenizedText text, Coinages coinages, int cue) {
        int limit = NameWords.reachEnd(text, cue);
        int first = cue + 1;
        while (first < limit && NameWords.isNovel(text.form(first)) && !text.startsPhrase(first)) {
            first++;
        }
        if (first >= limit || text.startsPhrase(first)) {
            return List.of();
        }
        Coinage coinage = coinages.at(text, first).orElse(null);
        if (coinage != null) {
            return titled(coinage);
        }
        NameRun run = NameRun.at(text, first, limit);
        if (run.isEmpty()) {
            return described(text, coinages, first);
        }
        boolean placed = NameWords.endsName(text, run.end()) || NamedThing.isNoun(text, run.end());
        return placed && isCoined(coinages, run) ? one(NamePattern.OWN, run) : List.of();
    }

    /** {@code our text classifier X}, {@code our approach -- X -- }. */
    private static List<NameProposal> described(TokenizedText text, Coinages coinages, int first) {
        int limit = NameWords.reachEnd(text, first);
        int reach = Math.min(limit, first + LONGEST_DESCRIPTION);
        int noun = first;
        while (noun < reach && !(NamedThing.isNoun(text, noun) && !NamedThing.isNoun(text, noun + 1))) {
            if (noun > first && text.startsPhrase(noun) || NameWords.isStop(text.form(noun))) {
                return List.of();
            }
            noun++;
        }
        if (noun + 1 >= limit || noun == reach) {
            return List.of();
        }
        Coinage coinage = coinages.at(text, noun + 1).orElse(null);
        if (coinage != null) {
            return titled(coinage);
        }
        NameRun run = NameRun.at(text, noun + 1, limit);
        // "our text classifier X" says whose it is, however well the name is known by now.
        return run.shape() == NameShape.COINED && NameWords.endsName(text, run.end())
                && coinages.of(run.written()).isEmpty()
                        ? one(NamePattern.OWN, run)
                        : List.of();
    }

    private static List<NameProposal> titled(Coinage coinage) {
        return coinage.isTitled() && !KnownNames.contains(coinage)
                ? one(NamePattern.OWN, NameRun.of(coinage.text(), coinage.first(), coinage.end()))
                : List.of();
    }

    /** The name before a comma or dash with an article behind it. */
    static List<NameProposal> apposed(TokenizedText text, Coinages coinages, int article) {
        if (text.joint(article) != Joint.BREAK || !isNovelty(text, article)
                || ",-\u2013\u2014".indexOf(NameWords.mark(text, article)) < 0) {
            return List.of();
        }
        NameRun run = NameRun.before(text, article, NameWords.reachStart(text, article));
        boolean own = !run.isEmpty() && !NameWords.isPrior(text.form(run.first()))
                && !isPriorWork(text, run.first());
        return own && isCoined(coinages, run)
                ? one(NamePattern.APPOSED, run)
                : List.of();
    }

    private static boolean isNovelty(TokenizedText text, int article) {
        int limit = Math.min(NameWords.reachEnd(text, article), article + 5);
        for (int token = article + 1; token < limit && !NameWords.isStop(text.form(token)); token++) {
            String form = text.form(token);
            if (form.equals("novel") || form.equals("new") || form.equals("first")) {
                return true;
            }
        }
        return false;
    }

    /** The name that is the subject of a verb. */
    static List<NameProposal> subject(TokenizedText text, Coinages coinages, int verb) {
        int end = verb;
        int start = NameWords.reachStart(text, verb);
        while (end > start && FunctionWords.contains(text.form(end - 1))) {
            end--;
        }
        NameRun run = NameRun.before(text, end, start);
        return run.words() == 1 && !text.startsPhrase(end) && run.shape() == NameShape.COINED
                && opensClause(text, run.first()) && !hasDigit(run) && isCoined(coinages, run)
                        ? one(NamePattern.SUBJECT, run)
                        : List.of();
    }

    private static boolean opensClause(TokenizedText text, int first) {
        return first == 0 || text.startsPhrase(first) || CLAUSE_OPENINGS.contains(text.form(first - 1));
    }

    private static boolean hasDigit(NameRun run) {
        return run.written().chars().anyMatch(Character::isDigit);
    }

    private static boolean isCoined(Coinages coinages, NameRun run) {
        return run.shape().isUnusual() && !KnownNames.contains(run) && coinages.of(run.written()).isEmpty();
    }

    private static boolean isPriorWork(TokenizedText text, int first) {
        return first > NameWords.reachStart(text, first) && NameWords.isPrior(text.form(first - 1));
    }

    private static List<NameProposal> one(NamePattern pattern, NameRun run) {
        return List.of(new NameProposal(pattern, run));
    }
}
