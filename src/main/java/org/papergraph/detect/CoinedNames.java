package org.papergraph.detect;

import java.util.List;
import java.util.Set;

/**
 * Reads names from how the paper defines a short form for them, where no verb says that they are new: the long form
 * opens the title, or names a part of something and is written as a name.
 */
final class CoinedNames {
    private static final Set<String> PARTS = NameWords.folded("""
        module engine mechanism strategy block loss unit layer scheme pipeline component""");
    private static final Set<String> OPENINGS = Set.of("a", "an", "the", "toward");

    private CoinedNames() {}

    /** In the order of the definitions. */
    static List<NameProposal> in(TokenizedPaper paper, Coinages coinages) {
        return coinages.all().stream()
                .filter(coinage -> !KnownNames.contains(coinage))
                .filter(coinage -> opensTitle(paper, coinage) || isPart(coinage))
                .map(coinage -> new NameProposal(NamePattern.COINED,
                        NameRun.of(coinage.text(), coinage.first(), coinage.end())))
                .toList();
    }

    private static boolean opensTitle(TokenizedPaper paper, Coinage coinage) {
        // A feed without titles has them at the head of the abstract.
        TokenizedText title = paper.title().size() > 0 ? paper.title() : paper.abstractText();
        int first = title.size() > 0 && OPENINGS.contains(title.form(0)) ? 1 : 0;
        int length = coinage.longEnd() - coinage.longFirst();
        if (first + length > title.size() || coinage.text() == title && coinage.longFirst() == first
                || TaskWords.contains(coinage.head())) {
            return false;
        }
        if (!coinage.isTitled() && NamedThing.kind(coinage.head()).isEmpty()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!title.form(first + i).equals(coinage.text().form(coinage.longFirst() + i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code with the Spatial Constraints-Oriented Pairing (SCOP) data engine}. */
    private static boolean isPart(Coinage coinage) {
        TokenizedText text = coinage.text();
        int end = coinage.end();
        int limit = Math.min(NameWords.reachEnd(text, end - 1), end + 2);
        for (int token = end; token < limit && coinage.isTitled(); token++) {
            if (PARTS.contains(text.form(token)) && !(token > end && text.startsPhrase(token))) {
                return true;
            }
        }
        return false;
    }
}
