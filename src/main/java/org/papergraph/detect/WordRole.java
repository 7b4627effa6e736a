package org.papergraph.detect;

import java.util.List;

/** What a word does in a phrase. */
enum WordRole {
    /** Stands outside every phrase: function words, adverbs. */
    OUTSIDE('x'),
    /** A verb that carries a clause. */
    VERB('v'),
    /** A noun or a verb, as its neighbours have it: {@code design}. */
    NOUN_OR_VERB('b'),
    /** Stands before a noun but ends no phrase: adjectives, participles. */
    MODIFIER('a'),
    /** A past participle. */
    PARTICIPLE('d'),
    /** Can end a phrase. */
    NOUN('n');

    private static final List<String> ADJECTIVE_ENDINGS = List.of("able", "ible", "ic", "al", "ous", "ive", "ful",
            "less",
            "ary", "ular", "ant", "ent", "ish", "esque");

    private final char letter;

    WordRole(char letter) {
        this.letter = letter;
    }

    /** The letter in the word table. */
    char letter() {
        return letter;
    }

    /** Whether a term can end with such a word. */
    boolean endsTerm() {
        return this == NOUN || this == NOUN_OR_VERB;
    }

    /** @throws IllegalArgumentException if no role has the letter */
    static WordRole of(char letter) {
        for (WordRole role : values()) {
            if (role.letter == letter) {
                return role;
            }
        }
        throw new IllegalArgumentException("no role has the letter " + letter);
    }

    /** The role that a word's ending suggests, for a folded word that no table has. */
    static WordRole ofEnding(String word) {
        if (word.length() > 5 && word.endsWith("ly")) {
            return OUTSIDE;
        }
        if (word.length() > 4 && word.endsWith("ed")) {
            return PARTICIPLE;
        }
        return word.length() > 4 && modifies(word) ? MODIFIER : NOUN;
    }

    private static boolean modifies(String word) {
        for (String ending : ADJECTIVE_ENDINGS) {
            if (word.endsWith(ending)) {
                return !word.endsWith("ment");
            }
        }
        return false;
    }
}
