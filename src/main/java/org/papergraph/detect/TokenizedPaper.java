package org.papergraph.detect;

import java.util.List;
import org.papergraph.corpus.Field;
import org.papergraph.corpus.Paper;

/** A paper with the words of its title and abstract. */
public record TokenizedPaper(Paper paper, TokenizedText title, TokenizedText abstractText) {
    public static TokenizedPaper of(Paper paper) {
        return new TokenizedPaper(paper, Tokenizer.tokenize(Field.TITLE, paper.title()),
                Tokenizer.tokenize(Field.ABSTRACT, paper.abstractText()));
    }

    /** Title, then abstract. */
    public List<TokenizedText> texts() {
        return List.of(title, abstractText);
    }

    public TokenizedText text(Field field) {
        return switch (field) {
            case TITLE -> title;
            case ABSTRACT -> abstractText;
        };
    }
}
