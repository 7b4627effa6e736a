package org.papergraph.eval;

import java.util.List;

/** One kind of gold file with its measures. */
interface GoldFormat {
    /** The formats that are known. A row is of at most one of them. */
    List<GoldFormat> ALL = List.of(new DailyPapersGold(), new AbbreviationPairGold(), new AcronymSpanGold(),
            new KeyPhraseGold(), new ResultMethodGold(), new EntitySpanGold());

    /** What the gold holds, as messages show it. */
    String name();

    /** Whether a file with this first row is of this format. */
    boolean recognizes(JsonRow first);

    /**
     * Scores what was found in the papers of a gold file.
     *
     * @throws GoldException if a row lacks what the format has
     */
    Evaluation score(List<JsonRow> rows, AnnotationSource source);
}
