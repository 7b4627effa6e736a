package org.papergraph.detect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What long words are put together from: {@code lipo|poly|saccharide}; read once from {@code detect/combining-forms.txt}. */
final class CombiningForms {
    private static final CombiningForms SHIPPED = new CombiningForms();
    private static final int LETTERS = 26;

    /** By the first letter, each in lower case. */
    private final char[][][] forms = new char[LETTERS][][];

    private CombiningForms() {
        List<List<char[]>> byLetter = new ArrayList<>();
        for (int i = 0; i < LETTERS; i++) {
            byLetter.add(new ArrayList<>());
        }
        ResourceLines.of("combining-forms.txt").stream().flatMap(line -> Arrays.stream(line.split(" "))).distinct()
                .forEach(form -> byLetter.get(form.charAt(0) - 'a').add(form.toCharArray()));
        Arrays.setAll(forms, i -> byLetter.get(i).toArray(char[][]::new));
    }

    static CombiningForms shipped() {
        return SHIPPED;
    }

    /** Whether a form stands at {@code from} among the characters that end before {@code end}. */
    boolean startAt(char[] letters, int from, int end) {
        int first = letters[from] - 'a';
        if (first < 0 || first >= LETTERS) {
            return false;
        }
        for (char[] form : forms[first]) {
            int behind = from + form.length;
            if (behind <= end && Arrays.equals(letters, from, behind, form, 0, form.length)) {
                return true;
            }
        }
        return false;
    }
}
