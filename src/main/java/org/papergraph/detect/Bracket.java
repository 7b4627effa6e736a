package org.papergraph.detect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A pair of round or square brackets in a text.
 *
 * @param open  UTF-16 offset of the opening mark
 * @param close UTF-16 offset of the closing mark
 * @param outer offset of the opening mark of the pair around this one, -1 for none
 */
record Bracket(int open, int close, int outer) {
    /** The pairs of a text in the order in which they close; marks without a partner are passed over. */
    static List<Bracket> in(String text) {
        List<Bracket> brackets = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                open.push(i);
            } else if ((c == ')' || c == ']') && !open.isEmpty() && isPair(text.charAt(open.peek()), c)) {
                int start = open.pop();
                brackets.add(new Bracket(start, i, open.isEmpty() ? -1 : open.peek()));
            }
        }
        return brackets;
    }

    private static boolean isPair(char open, char close) {
        return open == '(' ? close == ')' : close == ']';
    }
}
