package org.papergraph.detect;

/** Words that a short form gives by a sign of the same sound or sense: {@code P2P}, {@code 3D}, {@code BERT4Rec}. */
final class Spoken {
    private Spoken() {}

    /** Whether the sign, a letter in lower case or a digit, is read as the start of this folded word. */
    static boolean says(char sign, String form) {
        return switch (sign) {
            case '1' -> begins(form, "one", "first", "mono", "uni", "single");
            case '2' -> begins(form, "two", "to", "second", "bi", "di", "double", "dual");
            case '3' -> begins(form, "three", "third", "tri", "triple");
            case '4' -> begins(form, "four", "for", "fourth", "tetra", "quad");
            case '5' -> begins(form, "five", "fifth", "penta");
            case '6' -> begins(form, "six", "sixth", "hexa");
            case '7' -> begins(form, "seven", "hepta");
            case '8' -> begins(form, "eight", "octa");
            case '9' -> begins(form, "nine", "ninth", "nona");
            case 'e' -> begins(form, "oestr", "oedem", "oesoph");
            case 'o' -> begins(form, "extracellular");
            case 'x' -> begins(form, "cross", "trans", "extensible");
            default -> false;
        };
    }

    private static boolean begins(String form, String... beginnings) {
        for (String beginning : beginnings) {
            if (form.startsWith(beginning) && (beginning.length() > 2 || form.length() == 2 || form.length() > 5)) {
                return true;
            }
        }
        return false;
    }
}
