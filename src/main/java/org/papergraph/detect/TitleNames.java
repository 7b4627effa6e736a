package org.papergraph.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.papergraph.corpus.Field;

/**
 * Reads names from a title:
 *
 * <pre>
 * BERT4Rec: Sequential Recommendation with ...       Codebook Features: Sparse and Discrete ...
 * Mask R-CNN                                         Sequential Recommendation with ... (BERT4Rec)
 * </pre>
 */
final class TitleNames {
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_TITLE = 6;
    private static final Set<String> OPENINGS = NameWords.folded("introducing presenting meet announcing");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final int FEWEST_WORDS = 3;
    /** Words that praise or sort a thing rather than name it. */
    private static final Set<String> DESCRIBING = NameWords.folded("""
        new novel innovative unified general generic simple lightweight scalable efficient comprehensive principled
        fast faster robust optimal practical improved effective real-time online offline stable accurate
        non-invasive distributed decentralized autonomous intelligent learned optimized automatic augmented deep""");
    private static final Set<String> GENERIC = NameWords.folded("""
        method approach framework algorithm strategy system technique function bound guarantee correspondence
        correction tool application study evaluation descent benchmark dataset policy trade-off off""");

    private final TokenizedText title;
    private final TitleEcho echo;
    private final boolean isApart;
    private final Coinages coinages;
    private final List<NameProposal> found = new ArrayList<>();

    private TitleNames(TokenizedPaper paper, Coinages coinages) {
        // A feed without titles has them at the head of the abstract.
        this.isApart = paper.title().size() > 0;
        this.title = isApart ? paper.title() : paper.abstractText();
        this.echo = new TitleEcho(title, paper.abstractText());
        this.coinages = coinages;
    }

    static List<NameProposal> in(TokenizedPaper paper, Coinages coinages) {
        TitleNames names = new TitleNames(paper, coinages);
        if (names.title.size() > 0) {
            names.read();
        }
        return names.found;
    }

    private void read() {
        int first = OPENINGS.contains(title.form(0)) ? 1 : 0;
        int end = Math.min(title.size(), NameWords.reachEnd(title, 0));
        int colon = first + 1;
        while (colon < end && !isColon(colon)) {
            colon++;
        }
        if (colon < end) {
            head(NameRun.of(title, first, colon));
        } else if (isApart && end == title.size()) {
            whole(NameRun.of(title, first, end));
        }
        if (colon >= end) {
            lead(first, end);
        }
        for (Coinage coinage : coinages.all()) {
            boolean names = isApart && coinage.text() == title && !KnownNames.contains(coinage)
                    && (coinage.first() == 0 || isCoined(coinage.abbreviation().shortForm()));
            if (names) {
                found.add(new NameProposal(NamePattern.TITLE_COINED,
                        NameRun.of(title, coinage.first(), coinage.end())));
            }
        }
    }

    private static boolean isCoined(String word) {
        TokenizedText alone = Tokenizer.tokenize(Field.TITLE, word);
        return NameShape.of(alone, 0, alone.size()) == NameShape.COINED;
    }

    private boolean isColon(int token) {
        char mark = NameWords.mark(title, token);
        boolean dash = mark == '-' || mark == '\u2013' || mark == '\u2014';
        return title.startsPhrase(token) && (mark == ':' || dash);
    }

    /** The words in front of a colon. */
    private void head(NameRun run) {
        if (run.words() > LONGEST_NAME || KnownNames.contains(run) || hasFunctionWord(run)) {
            return;
        }
        boolean unusual = run.shape().isUnusual() && isCapitalised(run) && !isShouted();
        if (unusual && run.words() == 1 || unusual && echo.has(run)) {
            found.add(new NameProposal(NamePattern.TITLE_COINED, run));
        } else if (run.words() == 1 ? echo.hasCapitalised(run) : echo.has(run) && !isTask(run)) {
            found.add(new NameProposal(NamePattern.TITLE_PHRASE, run));
        } else if (run.words() > 1 && isCapitalised(run) && recurs(run)) {
            found.add(new NameProposal(NamePattern.TITLE_GUESS, run));
        }
    }

    /** Whether what follows the colon explains the last word: {@code Compass Control: Multi Object Orientation Control}. */
    private boolean recurs(NameRun run) {
        String head = title.form(run.end() - 1);
        for (int token = run.end(); token < title.size(); token++) {
            if (title.form(token).equals(head)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCapitalised(NameRun run) {
        return NameRun.at(title, run.first(), run.end()).end() == run.end();
    }

    private boolean isTask(NameRun run) {
        return TaskWords.contains(title.form(run.end() - 1)) && !echo.hasCapitalised(run);
    }

    /** A title that is nothing but a name. */
    private void whole(NameRun run) {
        if (run.words() > LONGEST_TITLE || KnownNames.contains(run) || hasFunctionWord(run)) {
            return;
        }
        boolean single = run.words() == 1 && run.shape() == NameShape.COINED;
        boolean thing = run.words() > 1 && !isTask(run) && echo.hasAsOwn(run);
        if (single || thing) {
            found.add(new NameProposal(NamePattern.TITLE_WHOLE, run));
        } else if (run.words() > 2 && isCapitalised(run) && NamedThing.isModel(title.form(run.end() - 1))) {
            found.add(new NameProposal(NamePattern.TITLE_GUESS, run));
        }
    }

    /** What a title says is for something: {@code Full-Resolution Residual Networks for Semantic Segmentation}. */
    private void lead(int from, int end) {
        int first = ARTICLES.contains(title.form(from)) ? from + 1 : from;
        NameRun run = NameRun.at(title, first, end);
        boolean isFor = run.end() < end && title.form(run.end()).equals("for") && !title.startsPhrase(run.end());
        if (!isApart && !isFor) {
            run = beforeSentence(run);
        }
        if (!isFor && (isApart || run.isEmpty() || !NamedThing.isModel(title.form(run.end() - 1)))
                || hasFunctionWord(run) || KnownNames.contains(run) || isShouted()) {
            return;
        }
        if (run.words() == 1 && run.shape() == NameShape.COINED && echo.has(run)) {
            found.add(new NameProposal(NamePattern.TITLE_COINED, run));
        } else if (coinages.spelledOut(run).filter(KnownNames::contains).isEmpty() && run.words() >= FEWEST_WORDS
                && run.words() <= LONGEST_TITLE && !isTask(run)
                && !DESCRIBING.contains(title.form(first)) && !GENERIC.contains(title.form(run.end() - 1))) {
            found.add(new NameProposal(NamePattern.TITLE_GUESS, run));
        }
    }

    /** The words in front of one that can only begin a sentence: {@code Memory Networks We introduce}. */
    private NameRun beforeSentence(NameRun run) {
        int stop = run.isEmpty() ? run.end() : NameShape.wordEnd(title, run.first(), run.end());
        while (stop < run.end() && !FunctionWords.contains(title.form(stop)) && !NameWords.isStop(title.form(stop))) {
            stop = NameShape.wordEnd(title, stop, run.end());
        }
        return NameRun.of(title, run.first(), stop < run.end() ? stop : run.first());
    }

    private boolean hasFunctionWord(NameRun run) {
        int token = run.first();
        while (token < run.end()) {
            String form = title.form(token);
            int end = NameShape.wordEnd(title, token, run.end());
            boolean alone = end == token + 1;
            if (alone && (FunctionWords.contains(form) || NameWords.isStop(form))
                    || token == run.first() && isGerund(token)) {
                return true;
            }
            token = end;
        }
        return false;
    }

    private boolean isGerund(int token) {
        return title.form(token).endsWith("ing") && title.end(token) - title.start(token) > 5;
    }

    private boolean isShouted() {
        int capitals = LetterCase.capitals(title.text(), 0, title.text().length());
        return title.size() > 3 && capitals * 2 > title.text().length();
    }
}
