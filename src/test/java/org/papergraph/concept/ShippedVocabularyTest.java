package org.papergraph.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShippedVocabularyTest {
    private static final VocabularyReader.Result SHIPPED = VocabularyReader.shipped();

    @Test
    void lintFindsNothing() {
        assertEquals(List.of(), SHIPPED.findings());
    }

    @Test
    void everyConceptIsDefinedAndLeadsUpToOneOfADozenTopConcepts() {
        Vocabulary vocabulary = SHIPPED.vocabulary();
        assertTrue(vocabulary.size() >= 400, vocabulary.size() + " concepts");
        Set<String> tops = vocabulary.concepts().stream().filter(concept -> concept.broader().isEmpty())
                .map(Concept::prefLabel).collect(Collectors.toSet());
        assertTrue(tops.size() <= 12, tops.toString());
        assertEquals(List.of(),
                vocabulary.concepts().stream().filter(concept -> concept.definition().isEmpty()).toList());
        assertEquals(List.of(), vocabulary.concepts().stream().filter(concept -> concept.scheme().isEmpty()).toList());
    }

    @Test
    void everyConceptIsNamedByItsIri() {
        List<String> strangers = SHIPPED.vocabulary().concepts().stream()
                .filter(concept -> !concept.iri().startsWith(Namespace.DEFAULT_BASE + "id/concept/"))
                .map(Concept::iri).toList();
        assertEquals(List.of(), strangers);
    }
}
