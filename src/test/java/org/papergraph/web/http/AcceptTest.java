package org.papergraph.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
    /** What the linked-data pages offer, the server's favourite first. */
    private static final List<String> OFFERS = List.of("text/turtle", "application/ld+json", "application/n-triples",
            "application/rdf+xml", "text/html");

    @ParameterizedTest(name = "[{index}] Accept: {0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            // One range.
            "text/turtle                                                    | text/turtle",
            "text/html                                                      | text/html",
            "application/ld+json                                            | application/ld+json",
            "image/png                                                      | none",
            "TEXT/HTML                                                      | text/html",
            "' text/html '                                                  | text/html",
            "'\ttext/html\t;\tq=0.5\t'                                      | text/html",
            // No wish.
            "''                                                             | text/turtle",
            "' '                                                            | text/turtle",
            ",                                                              | text/turtle",
            // Wildcards.
            "*/*                                                            | text/turtle",
            "application/*                                                  | application/ld+json",
            "text/*                                                         | text/turtle",
            "image/*                                                        | none",
            // The server's order decides among equals, wherever they stand in the header.
            "text/html, text/turtle                                         | text/turtle",
            "application/rdf+xml;q=0.5, application/ld+json;q=0.5           | application/ld+json",
            // Quality.
            "text/turtle;q=0.5, text/html                                   | text/html",
            "text/turtle;q=0.5, text/html;q=0.8                             | text/html",
            "text/turtle;q=0.999, text/html;q=1.000                         | text/html",
            "text/turtle;q=0.001                                            | text/turtle",
            "text/turtle;Q=0.1, text/html;q=0.2                             | text/html",
            // The most specific range says the quality, even if another has a higher one.
            "text/turtle;q=0.1, text/*;q=0.9, application/ld+json;q=0.5     | text/html",
            "*/*;q=1, text/turtle;q=0.2                                     | application/ld+json",
            "text/*;q=0.3, */*;q=0.5                                        | application/ld+json",
            "text/turtle;q=0.3, text/*;q=0.3, */*;q=0.3                     | text/turtle",
            "*/*;q=0.1, text/html                                           | text/html",
            // q=0 is never.
            "text/turtle;q=0                                                | none",
            "text/turtle;q=0.000                                            | none",
            "text/turtle;q=0, */*                                           | application/ld+json",
            "*/*, text/*;q=0                                                | application/ld+json",
            "*/*, text/*;q=0, text/html                                     | application/ld+json",
            "*/*;q=0                                                        | none",
            "*/*;q=0, text/html                                             | text/html",
            "text/turtle, */*;q=0                                           | text/turtle",
            "text/turtle;q=0, text/html;q=0, image/png                      | none",
            // A range twice: the better one counts.
            "text/turtle;q=0, text/turtle;q=0.5                             | text/turtle",
            // Parameters: the offers have none, so a wish for one is a wish for the type, not a refusal.
            "text/turtle;charset=utf-8                                      | text/turtle",
            "text/turtle; charset=\"UTF-8\";q=0, */*                        | application/ld+json",
            "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\" | application/ld+json",
            "application/ld+json;profile=\"a,b;q=0\", text/turtle;q=0.9     | application/ld+json",
            "text/turtle;version=1.2;q=0, text/turtle;q=0.5                 | text/turtle",
            "text/html;level=1, text/html;q=0.4, text/turtle;q=0.7          | text/turtle",
            "text/html;level=1;q=0.8, text/turtle;q=0.7                     | text/html",
            "text/html;q=0.5;ext=1, text/turtle;q=0.4                       | text/html",
            // Malformed elements are skipped, the others count.
            "text/turtle;q=2, text/html;q=0.1                               | text/html",
            "text/turtle;q=-1, text/html;q=0.1                              | text/html",
            "text/turtle;q=, text/html                                      | text/html",
            "text/turtle;q=abc, text/html                                   | text/html",
            "text/turtle;q=1.001, text/html                                 | text/html",
            "*/turtle, text/html                                            | text/html",
            "text/, /turtle, text, text/html                                | text/html",
            "text /turtle, text/html                                        | text/html",
            ", ,text/html, ,                                                | text/html",
            // Nothing well-formed is no wish.
            "garbage                                                        | text/turtle",
            "text/html;q=nonsense                                           | text/turtle",
            "\"                                                             | text/turtle",
            // What is sent in the wild: Java's own client, two browsers, curl, an RDF library.
            "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2           | text/html",
            "image/gif, *; q=.2                                             | text/turtle",
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,"
                    + "application/signed-exchange;v=b3;q=0.7                 | text/html",
            "application/rdf+xml;q=0.9,application/n-triples,text/turtle;q=0.8 | application/n-triples",
            "application/xml, text/xml;q=0.9                                | none",
    })
    void theMostSpecificRangeWinsThenQualityThenTheServersOrder(String header, String chosen) {
        assertEquals(chosen, Accept.parse(header).choose(OFFERS, MediaType::of).orElse("none"));
    }

    @Test
    void rfc9110ExampleTable() {
        // text/*;q=0.3, text/plain;q=0.7, text/plain;format=flowed, text/plain;format=fixed;q=0.4, */*;q=0.5
        Accept accept = Accept.parse("text/*;q=0.3, text/plain;q=0.7, text/plain;format=flowed,"
                + " text/plain;format=fixed;q=0.4, */*;q=0.5");
        assertEquals(700, accept.quality(MediaType.of("text/plain")));
        assertEquals(300, accept.quality(MediaType.of("text/html")));
        assertEquals(500, accept.quality(MediaType.of("image/jpeg")));
    }

    @Test
    void noOfferIsEverChosenFromNone() {
        assertEquals(Optional.empty(), Accept.ANYTHING.choose(List.<String>of(), MediaType::of));
    }

    @Test
    void aHugeHeaderFullOfTroubleTakesNoTimeAndNeverFails() {
        for (String piece : List.of(",", ";", "; ", "\"", "text/a;", ";q=", "q=0.1,", "a=\"\\\"", "*/*,")) {
            String hostile = "text/turtle" + piece.repeat(500_000 / piece.length()) + "x";
            assertTimeout(Duration.ofSeconds(5), () -> Accept.parse(hostile).choose(OFFERS, MediaType::of), piece);
        }
    }

    @Test
    void agreesWithAnotherReadingOfTheRuleOnRandomHeaders() {
        List<String> ranges = List.of("text/turtle", "text/html", "application/ld+json", "text/*", "application/*",
                "*/*", "image/png");
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            List<String> header = IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(i -> ranges.get(random.nextInt(ranges.size()))).distinct()
                    .map(range -> String.format(Locale.ROOT, "%s;q=0.%d", range, random.nextInt(10))).toList();
            String chosen = Accept.parse(String.join(", ", header)).choose(OFFERS, MediaType::of).orElse("none");
            assertEquals(plainly(header), chosen, () -> "Accept: " + header.stream().collect(Collectors.joining(", ")));
        }
    }

    /** For each offer look for its own range, its type's, any; keep the best. */
    private static String plainly(List<String> header) {
        String best = "none";
        int highest = 0;
        for (String offer : OFFERS) {
            int quality = 0;
            for (String range : List.of("*/*", offer.replaceAll("/.*", "/*"), offer)) {
                for (String element : header) {
                    if (element.startsWith(range + ";")) {
                        quality = Integer.parseInt(element.substring(element.length() - 1));
                    }
                }
            }
            if (quality > highest) {
                highest = quality;
                best = offer;
            }
        }
        return best;
    }
}
