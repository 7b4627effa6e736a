package org.papergraph.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordScanTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    @Test
    void wordsAreWhatTheUnicodePropertiesSayOnRandomText() {
        // "a\u0301-\u00bd \ud835\udd38" -> a\u0301, \u00bd, \ud835\udd38; half a surrogate pair is no word
        String alphabet = "aZ09 -_.\u0301\u20dd\u0903\u00bd\u2167\u05d0\u01c5\u02b0\ud835\udd38\u2028\u200b";
        for (long seed = 0; seed < 5000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertEquals(WORD.matcher(text).results().map(MatchResult::group).toList(), WordScan.words(text.toString()),
                    "seed " + seed);
        }
    }
}
