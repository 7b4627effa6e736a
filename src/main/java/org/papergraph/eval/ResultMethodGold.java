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
 * in the text. Many methods are rows of the paper's tables that its abstract does not name; they count only in the last
 * measure. The gold says nothing of wrong names.
 */
final class ResultMethodGold implements GoldFormat {
    private static final String IN_TEXT = "methods with results that the text names, folded (micro)";
    private static final String PAPERS = "papers that name such a method, with one found";
    private static final String ALL_METHODS = "methods with results, also those that the text does not name, folded (micro)";

    /** A method of the gold. */
    private record Method(String name, List<String> mentions) {
        static Method of(JsonRow row) {
            return new Method(row.text("name"),
                    row.rows("mentions").stream().map(mention -> mention.text("text")).distinct().toList());
        }

        /** Whether the text has a mention of it, or its name as words of their own. */
        boolean standsIn(FoldedName text) {
            return !mentions.isEmpty() || (" " + text + " ").contains(" " + FoldedName.of(name) + " ");
        }

        boolean isOneOf(Set<FoldedName> found) {
            return Stream.concat(Stream.of(name), mentions.stream()).map(FoldedName::of).anyMatch(found::contains);
        }
    }

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
        Tally named = new Tally(IN_TEXT);
        Tally papers = new Tally(PAPERS);
        Tally all = new Tally(ALL_METHODS);
        for (JsonRow row : rows) {
            String paper = row.text("id");
            Set<FoldedName> found = source.of(row.paper()).paper().introduces().stream()
                    .flatMap(ResultMethodGold::names).collect(Collectors.toSet());
            FoldedName text = FoldedName.of(row.paper().title() + " " + row.paper().abstractText());
            List<Method> methods = row.rows("result_methods").stream().map(Method::of).toList();
            List<Method> standing = methods.stream().filter(method -> method.standsIn(text)).toList();
            methods.forEach(method -> count(all, paper, method, found));
            standing.forEach(method -> count(named, paper, method, found));
            if (standing.stream().anyMatch(method -> method.isOneOf(found))) {
                papers.met();
            } else if (!standing.isEmpty()) {
                papers.missed(paper, standing.getFirst().name(), "");
            }
        }
        return new Evaluation(name(), rows.size(), source.missing(),
                Stream.of(named, papers, all).map(tally -> Measure.recallOnly(tally.name(), tally.recall(), ""))
                        .toList(),
                Details.of(named));
    }

    private static void count(Tally tally, String paper, Method method, Set<FoldedName> found) {
        if (method.isOneOf(found)) {
            tally.met();
        } else {
            tally.missed(paper, method.name(), String.join(" | ", method.mentions()));
        }
    }

    private static Stream<FoldedName> names(IntroducedName introduced) {
        Stream<String> written = Stream.concat(Stream.of(introduced.name()), introduced.expansion().stream());
        return Stream.concat(written, introduced.mentions().stream().map(Mention::text)).map(FoldedName::of);
    }
}
