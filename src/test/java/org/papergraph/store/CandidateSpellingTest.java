package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateSpellingTest {
    @ParameterizedTest
    @CsvSource({"gait cycles,gait cycle", "SAEs,SAE", "power analyses,power analysis", "noises,noise",
            "image noise,image noise", "bodies,body", "cost matrices,cost matrix", "mixed losses,mixed loss",
            "colour spaces,colour space", "time series,time series", "bias,bias", "t-SNE,t-SNE"})
    void theLastWordComesInTheSingularAndKeepsItsSpelling(String term, String singular) {
        assertEquals(singular, CandidateSpelling.singular(term));
    }
}
