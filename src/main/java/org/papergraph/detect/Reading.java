package org.papergraph.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters of a short form in an order in which words may give them. Symbols put the head first, words put it last.
 *
 * @param letters in lower case
 * @param limit   what an alignment of them may cost
 */
record Reading(String letters, float limit) {
    private static final float PER_LETTER = 0.36f;
    private static final float LESS = 0.25f;

    private static final List<Order> ORDERS = List.of(
            // [Ca2+]i, intracellular Ca2+ concentration
            new Order("\\[(.+)](\\w*)", "$2$1c"),
            // ICa(L), L-type Ca2+ current; INa, Na+ current
            new Order("I([A-Z]\\w*)[(\\[](\\w+)[)\\]]", "$2$1c"),
            new Order("I[(\\[]?([A-Z]\\w*)[)\\]]?", "$1c"),
            // V(T), tidal volume
            new Order("(\\w+)[(\\[](\\w+)[)\\]]", "$2$1"),
            // 99mTc-EC, technetium-99m ethylenedicysteine
            new Order("\\[?(\\d+m?)([A-Z][a-z]?)](.*)", "$2$1$3"),
            new Order("\\[?(\\d+m?)([A-Z][a-z]?)(-.*)?", "$2$1$3"),
            // SCB-d(2), dideuterio-silacyclobutane
            new Order("(\\w+)-([A-Z\\d]+|[a-z](?:\\(\\w+\\))?)", "$2$1"),
            // IFN-gamma, gamma-interferon
            new Order("(\\w+)-(alpha|beta|gamma|delta|epsilon|kappa|lambda)", "$2$1"),
            // Cmax, maximal concentration; pHi, intracellular pH
            new Order("([A-Z])([a-z]{2,})", "$2$1"),
            new Order("(\\w+[A-Z])([a-z])", "$2$1"),
            // HVT, turkey herpesvirus; AraC, cytarabine
            new Order("([A-Za-z]{2,})([A-Z]|\\d+)", "$2$1"));

    private record Order(Pattern shape, String letters) {
        Order(String shape, String letters) {
            this(Pattern.compile(shape), letters);
        }
    }

    /** The orders other than that of the short form itself, the likelier first. */
    static List<Reading> reordered(String shortForm) {
        List<Reading> readings = new ArrayList<>();
        String singular = ShortFormShape.singular(shortForm);
        for (Order order : ORDERS) {
            Matcher matcher = order.shape.matcher(singular);
            if (matcher.matches()) {
                String letters = ShortFormShape.letters(matcher.replaceFirst(order.letters));
                readings.add(new Reading(letters, PER_LETTER * letters.length() - LESS));
            }
        }
        return readings;
    }
}
