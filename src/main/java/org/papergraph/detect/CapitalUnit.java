package org.papergraph.detect;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.detect.TokenizedText.Joint;

/** The tokens {@code [first, end)} that hyphens join, with at least two capitals among them: {@code RL}, {@code Du-IN}. */
record CapitalUnit(int first, int end) {
    /** In reading order; not those that are web addresses. */
    static List<CapitalUnit> in(TokenizedText text) {
        List<CapitalUnit> units = new ArrayList<>();
        int token = 0;
        while (token < text.size()) {
            int end = token + 1;
            while (end < text.size() && text.joint(end) == Joint.HYPHEN) {
                end++;
            }
            if (hasCapitals(text.text(), text.start(token), text.end(end - 1)) && !text.form(token).isEmpty()) {
                units.add(new CapitalUnit(token, end));
            }
            token = end;
        }
        return units;
    }

    private static boolean hasCapitals(String text, int start, int end) {
        int capitals = 0;
        for (int i = start; i < end && capitals < 2; i++) {
            char c = text.charAt(i);
            capitals += c >= 'A' && (c <= 'Z' || c > 'z' && Character.isUpperCase(c)) ? 1 : 0;
        }
        return capitals == 2;
    }
}
