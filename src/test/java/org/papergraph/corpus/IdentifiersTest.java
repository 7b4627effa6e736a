package org.papergraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    @ParameterizedTest
    @CsvSource({"2309.08600, 2309.08600", "2309.08600v3, 2309.08600", "arXiv:2309.08600, 2309.08600",
            "https://arxiv.org/abs/2309.08600v2, 2309.08600", "http://arxiv.org/pdf/2309.08600v1.pdf, 2309.08600",
            "https://www.arxiv.org/abs/2309.08600?context=cs.LG, 2309.08600",
            "https://arxiv.org/abs/2309.08600/, 2309.08600", "https://huggingface.co/papers/2309.08600, 2309.08600",
            "https://doi.org/10.48550/arXiv.2309.08600, 2309.08600", "0705.0001, 0705.0001",
            "math/0306266, math/0306266", "math.GT/0309136v2, math/0309136", "arXiv:hep-th/9901001, hep-th/9901001"})
    void anArxivIdIsReadInAnyOfItsForms(String text, String id) {
        // "https://arxiv.org/abs/2309.08600v2" -> 2309.08600, without the version
        assertEquals(Optional.of(id), Identifiers.in(List.of(text)).arxiv());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013.12345", "1987.1234", "paper/1234567", "conf/0000001", "x2309.08600", "2309.086001",
            "see 2309.08600", "https://example.org/2309.08600"})
    void whatOnlyLooksLikeAnArxivIdIsNone(String text) {
        // "2013.12345" has no month 13; "paper" is no archive
        assertEquals(Identifiers.NONE, Identifiers.in(List.of(text)));
    }

    @ParameterizedTest
    @CsvSource({"10.1162/089976602760128018, 10.1162/089976602760128018",
            "https://doi.org/10.1109/TIT.2006.871582, 10.1109/tit.2006.871582",
            "http://dx.doi.org/10.1000/A(1)2, 10.1000/a(1)2", "doi: 10.1038/381607a0, 10.1038/381607a0"})
    void aDoiIsLowerCaseWithoutItsResolver(String text, String doi) {
        // "https://doi.org/10.1109/TIT..." -> "10.1109/tit..."
        assertEquals(Optional.of(doi), Identifiers.in(List.of(text)).doi());
    }

    @Test
    void aDoiIsTheSameInEveryLocale() {
        // "TIT" in lower case is "tit" in Turkey too, not "tıt"
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals(Optional.of("10.1109/tit.1"), Identifiers.in(List.of("10.1109/TIT.1")).doi());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void eachKindIsTakenFromTheFirstTextThatHasIt() {
        // a page, an arXiv address, an OpenAlex address, another arXiv id -> the first of each kind
        Identifiers found = Identifiers.in(List.of("https://example.org", "https://arxiv.org/abs/2309.08600",
                "https://openalex.org/w2741809807", "2401.00001"));
        assertEquals(new Identifiers(Optional.of("2309.08600"), Optional.empty(), Optional.of("W2741809807")), found);
    }
}
