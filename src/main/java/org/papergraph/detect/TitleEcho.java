package org.papergraph.detect;

/** Whether words of the title come again in the abstract, which bears out that they are a name. */
record TitleEcho(TokenizedText title, TokenizedText body) {
    boolean has(NameRun run) {
        return place(run, 0) >= 0;
    }

    /** Whether the abstract has the words in a sentence in which the authors speak of themselves or of something new. */
    boolean hasAsOwn(NameRun run) {
        for (int at = place(run, 0); at >= 0; at = place(run, at + 1)) {
            if (NameWords.speaksOfOwn(body, NameWords.reachStart(body, at), NameWords.reachEnd(body, at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the abstract has the words with a capital where a sentence does not give it one. */
    boolean hasCapitalised(NameRun run) {
        for (int at = place(run, 0); at >= 0; at = place(run, at + 1)) {
            boolean opens = NameWords.reachStart(body, at) == at;
            int telling = opens ? at + run.end() - run.first() - 1 : at;
            boolean capital = Character.isUpperCase(body.text().charAt(body.start(telling)));
            if (capital && !(opens && telling == at)) {
                return true;
            }
        }
        return false;
    }

    /** The first token from which the abstract has the words, no earlier than a token; -1 if it has not. */
    private int place(NameRun run, int from) {
        int length = run.end() - run.first();
        // Without a title the run itself is in the abstract.
        for (int at = Math.max(from, title == body ? run.end() : 0); at + length <= body.size(); at++) {
            int i = 0;
            while (i < length && body.form(at + i).equals(title.form(run.first() + i))) {
                i++;
            }
            if (i == length) {
                return at;
            }
        }
        return -1;
    }
}
