package org.papergraph.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the names of what a text introduces, in one pass over its words. */
final class AbstractNames {
    private static final Set<String> BEFORE_NOUN = Set.of("the", "a", "an", "this", "these", "at", "of", "al");
    private static final Set<String> CONNECTORS = NameWords
            .folded("besides finally second secondly then next addition");
    private static final Set<String> PASSIVE = Set.of("is", "are", "was", "were", "be", "been");

    private final TokenizedText text;
    private final Coinages coinages;
    private final List<NameProposal> found = new ArrayList<>();

    private AbstractNames(TokenizedText text, Coinages coinages) {
        this.text = text;
        this.coinages = coinages;
    }

    /** In reading order of the words that announce them. */
    static List<NameProposal> in(TokenizedText text, Coinages coinages) {
        AbstractNames names = new AbstractNames(text, coinages);
        for (int token = 0; token < text.size(); token++) {
            NameCue cue = NameCue.of(text.form(token)).orElse(null);
            if (cue != null) {
                names.found.addAll(names.announced(cue, token));
            }
        }
        return names.found;
    }

    private List<NameProposal> announced(NameCue cue, int token) {
        return switch (cue) {
            case PROPOSE -> isRelative(token) ? relative(token - 1) : isVerb(token) ? object(token, true) : List.of();
            case MAKE -> isVerb(token) ? object(token, false) : List.of();
            case PROPOSING -> isVerbForm(token) ? named(object(token, true)) : List.of();
            case PROPOSED -> proposed(token);
            case CALLED -> CalledNames.at(text, coinages, token);
            case CALL -> hasWeBefore(token, 3) ? CalledNames.given(text, coinages, token) : List.of();
            case OUR -> UsedNames.owned(text, coinages, token);
            case ARTICLE -> UsedNames.apposed(text, coinages, token);
            case RESULT -> UsedNames.subject(text, coinages, token);
        };
    }

    /** {@code presenting sparse PCA as a model} is often a new view of an old thing: plain words do not count. */
    private static List<NameProposal> named(List<NameProposal> names) {
        return names.stream().filter(name -> name.pattern() != NamePattern.PROPOSED_PHRASE).toList();
    }

    private List<NameProposal> object(int verb, boolean isSure) {
        return ProposedNames.in(text, coinages, verb + 1, isSure);
    }

    /** {@code The Domain Transfer Network (DTN) we present}. */
    private boolean isRelative(int token) {
        return token > 1 && text.form(token - 1).equals("we") && coinages.endingAt(text, token - 1).isPresent();
    }

    private List<NameProposal> relative(int end) {
        return coinages.endingAt(text, end).filter(coinage -> !KnownNames.contains(coinage))
                .map(coinage -> new NameProposal(NamePattern.PROPOSED,
                        NameRun.of(text, coinage.first(), coinage.end())))
                .stream().toList();
    }

    /** {@code we propose}, {@code this paper proposes}, {@code we study A and propose}, {@code X introduces}. */
    private boolean isVerb(int token) {
        boolean third = text.text().charAt(text.end(token) - 1) == 's';
        return isVerbForm(token)
                && (third || NameWords.speaksOfOwn(text, NameWords.reachStart(text, token), token));
    }

    private boolean isVerbForm(int token) {
        return token == 0 || text.startsPhrase(token) || !BEFORE_NOUN.contains(text.form(token - 1));
    }

    private List<NameProposal> proposed(int token) {
        int start = NameWords.reachStart(text, token);
        if (token > start && PASSIVE.contains(text.form(token - 1))) {
            return passive(start, token);
        }
        if (hasWeBefore(token, 3)) {
            return object(token, true);
        }
        boolean ours = token > start && text.form(token).equals("proposed") && text.form(token - 1).equals("the");
        return ours ? UsedNames.owned(text, coinages, token) : List.of();
    }

    /** {@code A new algorithm, X, is proposed}. */
    private List<NameProposal> passive(int start, int verb) {
        if (!NameWords.speaksOfOwn(text, start, verb)) {
            return List.of();
        }
        int first = start;
        while (first < verb && (FunctionWords.contains(text.form(first)) || CONNECTORS.contains(text.form(first)))
                && !text.form(first).equals("new")) {
            first++;
        }
        for (int token = start; token < verb; token++) {
            if (NameWords.isOwn(text.form(token)) && token + 1 < verb && token >= first) {
                first = token + 1;
            }
        }
        List<NameProposal> names = ProposedNames.in(text, coinages, first, true);
        return names.stream().filter(name -> name.run().end() <= verb).toList();
    }

    private boolean hasWeBefore(int token, int reach) {
        int limit = Math.max(NameWords.reachStart(text, token), token - reach);
        for (int before = token - 1; before >= limit; before--) {
            String form = text.form(before);
            if (form.equals("we") || form.equals("i") || form.equals("paper") || form.equals("work")) {
                return true;
            }
        }
        return false;
    }
}
