package org.papergraph.eval;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.corpus.Paper;
import org.papergraph.detect.AnnotatedPaper;
import org.papergraph.detect.Rule;

/**
 * What was found in one paper, with the rules that made each tag.
 *
 * @param rules by concept IRI; empty where they are not known
 */
record Annotation(AnnotatedPaper paper, Map<String, Set<Rule>> rules) {
    Annotation {
        rules = Map.copyOf(rules);
    }

    static Annotation nothing(Paper paper) {
        return new Annotation(new AnnotatedPaper(paper, List.of(), List.of(), List.of(), List.of(), List.of()),
                Map.of());
    }

    Set<Rule> rules(String iri) {
        return rules.getOrDefault(iri, Set.of());
    }
}
