package org.papergraph.detect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.papergraph.corpus.Feed;
import org.papergraph.corpus.FeedRecord;
import org.papergraph.corpus.FieldNames;

/**
 * Counts {@code detect/words.tsv} from feeds of papers. To make it again, once the jar and the tests are built:
 *
 * <pre>
 * java -cp target/papergraph.jar:target/test-classes org.papergraph.detect.WordTableMaker
 *     src/main/resources/detect/words.tsv FEED...
 * </pre>
 */
final class WordTableMaker {
    /** Words of fewer papers are left out. */
    private static final int RARE = 3;

    private final ClosedClassWords closed = ClosedClassWords.shipped();
    private final Map<String, WordContexts> words = new TreeMap<>();
    private int papers;

    private WordTableMaker() {}

    public static void main(String[] arguments) throws IOException {
        WordTableMaker maker = new WordTableMaker();
        for (String feed : List.of(arguments).subList(1, arguments.length)) {
            try (Stream<FeedRecord> records = Feed.with(FieldNames.OWN).read(Path.of(feed))) {
                records.forEach(each -> {
                    if (each instanceof FeedRecord.Accepted accepted) {
                        maker.count(TokenizedPaper.of(accepted.paper()));
                    }
                });
            }
        }
        Files.write(Path.of(arguments[0]), maker.lines());
    }

    private void count(TokenizedPaper paper) {
        Set<String> seen = new HashSet<>();
        paper.texts().forEach(text -> count(text, seen));
        papers += paper.abstractText().size() > 0 ? 1 : 0;
    }

    private void count(TokenizedText text, Set<String> seen) {
        for (int i = 0; i < text.size(); i++) {
            String word = text.form(i);
            if (word.length() < 2 || closed.contains(word) || Character.isDigit(word.charAt(0))) {
                continue;
            }
            words.computeIfAbsent(word, unseen -> new WordContexts(unseen)).add(text, i, seen.add(word));
        }
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "# Folded words with the number of papers that hold them and the role that they play most often (see WordRole),",
                "# as a capital where the word is mostly written with one.",
                "# Counted by WordTableMaker over titles and abstracts of " + papers
                        + " papers (5,000 of conferences 1987-2025,",
                "# 258 of a daily feed of 2026); words of fewer than " + RARE + " papers are left out.",
                "papers\t" + papers));
        words.values().stream().filter(word -> word.papers() >= RARE).map(WordContexts::line).forEach(lines::add);
        return lines;
    }
}
