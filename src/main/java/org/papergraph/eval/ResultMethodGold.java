package org.papergraph.eval;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.detect.IntroducedName;
import org.papergraph.detect.Mention;

/**
 * Titles and abstracts with the methods whose results the paper reports, mostly its own, as in SciREX. A method is found
 * when an introduced name, its expansion or one of its mentions equals, folded, the method's name or one of its mentions
 * in the text. Methods that the text does not mention are left out. The gold says nothing of wrong names.
 */
final class ResultMethodGold implements GoldFormat {
    @Override
    public String name() {
        return "result methods";
    }

    @Override
    public boolean recognizes(JsonRow first) {
        return first.has("result_methods");
    }

    @Override
    public Evaluation score(List<JsonRow> rows, AnnotationSource source) {
        Tally methods = new Tally("introduced names among the methods with results, folded (micro)");
        for (JsonRow row : rows) {
            Set<FoldedName> found = source.of(row.paper()).paper().introduces().stream()
                    .flatMap(ResultMethodGold::names).collect(Collectors.toSet());
            for (JsonRow method : row.rows("result_methods")) {
                compare(methods, row.text("id"), method, found);
            }
        }
        return new Evaluation(name(), rows.size(), source.missing(),
                List.of(Measure.recallOnly("introduced names among the methods with results, folded (micro)",
                        methods.recall(), "")),
                Details.of(methods));
    }

    private static void compare(Tally tally, String paper, JsonRow method, Set<FoldedName> found) {
        List<String> mentions = method.rows("mentions").stream().map(mention -> mention.text("text")).distinct()
                .toList();
        if (mentions.isEmpty()) {
            return;
        }
        boolean met = Stream.concat(Stream.of(method.text("name")), mentions.stream()).map(FoldedName::of)
                .anyMatch(found::contains);
        if (met) {
            tally.met();
        } else {
            tally.missed(paper, method.text("name"), String.join(" | ", mentions));
        }
    }

    private static Stream<FoldedName> names(IntroducedName introduced) {
        Stream<String> written = Stream.concat(Stream.of(introduced.name()), introduced.expansion().stream());
        return Stream.concat(written, introduced.mentions().stream().map(Mention::text)).map(FoldedName::of);
    }
}
