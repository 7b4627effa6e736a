package org.papergraph.eval;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tartarus.snowball.ext.PorterStemmer;

/** A key phrase as it is compared: the Porter stems of its words, in order. */
record StemmedPhrase(String stems) {
    static StemmedPhrase of(String phrase) {
        return new StemmedPhrase(Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty()).map(StemmedPhrase::stem).collect(Collectors.joining(" ")));
    }

    private static String stem(String word) {
        PorterStemmer stemmer = new PorterStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    @Override
    public String toString() {
        return stems;
    }
}
