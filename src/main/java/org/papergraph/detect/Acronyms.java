package org.papergraph.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is written like an acronym, whether or not the paper says what it stands for. */
final class Acronyms {
    private static final Set<String> UNITS = Set.of("Hz", "kHz", "MHz", "GHz", "THz", "dB", "dBm", "KB", "MB", "GB",
            "TB",
            "PB", "kB", "kW", "mW", "MW", "GW", "kV", "mV", "mA", "eV", "keV", "MeV", "GeV", "TeV", "kWh", "MWh", "mM",
            "nM", "kDa", "mL", "dL", "MPa", "GPa", "kPa", "Gbps", "Mbps", "GFLOPs", "TFLOPs", "FPS", "AM", "PM");
    private static final Set<String> EMPHASISED = Set.of("not", "and", "or", "all", "no", "only", "must", "is", "any",
            "both", "the", "but", "can", "if", "in", "on", "of", "to", "for", "with", "by", "are", "new", "very",
            "every",
            "more", "without", "before", "after", "never", "same", "objective", "method", "result", "conclusion",
            "background", "introduction", "purpose", "design", "setting", "aim", "material", "patient", "discussion",
            "abstract", "motivation", "availability", "summary", "contact", "keyword", "main", "outcome", "measure",
            "intervention", "participant", "context", "significance", "finding", "approach", "study");
    private static final int LONGEST = 12;

    private Acronyms() {}

    /** Adds the places of each acronym in a text, plurals under their singular, in reading order. */
    static void collect(TokenizedText text, List<CapitalUnit> units, Map<String, List<Span>> places) {
        if (units.isEmpty() || isShouted(text, units)) {
            return;
        }
        for (CapitalUnit unit : units) {
            if (isCompound(text, unit.first(), unit.end())) {
                add(text.span(unit.first(), unit.end()), text, places);
                continue;
            }
            for (int token = unit.first(); token < unit.end(); token++) {
                if (isAcronym(text, token)) {
                    add(text.span(token, token + 1), text, places);
                }
            }
        }
    }

    private static void add(Span span, TokenizedText text, Map<String, List<Span>> places) {
        String form = ShortFormShape.singular(text.text().substring(span.start(), span.end()));
        places.computeIfAbsent(form, key -> new ArrayList<>()).add(span);
    }

    /** Whether a hyphen joins what are acronyms, capitals or numbers only: {@code R-CNN}, {@code VGG-11}. */
    private static boolean isCompound(TokenizedText text, int first, int end) {
        if (end - first == 1) {
            return false;
        }
        int capitals = 0;
        for (int token = first; token < end; token++) {
            int count = LetterCase.capitals(text.text(), text.start(token), text.end(token));
            boolean plain = count == text.end(token) - text.start(token) || isNumber(text, token);
            if (!plain && !isAcronym(text, token)) {
                return false;
            }
            capitals += count;
        }
        return capitals >= 2;
    }

    private static boolean isNumber(TokenizedText text, int token) {
        for (int i = text.start(token); i < text.end(token); i++) {
            if (!Character.isDigit(text.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAcronym(TokenizedText text, int token) {
        int start = text.start(token);
        int length = text.end(token) - start;
        if (length < 2 || length > LONGEST || text.form(token).isEmpty()) {
            return false;
        }
        int capitals = 0;
        int small = 0;
        int romans = 0;
        for (int i = start; i < start + length; i++) {
            char c = text.text().charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            small += Character.isLowerCase(c) ? 1 : 0;
            romans += c == 'I' || c == 'V' || c == 'X' ? 1 : 0;
        }
        if (small > 0 && text.text().charAt(start + length - 1) == 's') {
            small--;
        }
        return capitals >= 2 && capitals >= small && romans < length && !UNITS.contains(text.word(token))
                && !(small == 0 && isEmphasised(text, token));
    }

    private static boolean isEmphasised(TokenizedText text, int token) {
        return EMPHASISED.contains(text.form(token));
    }

    /** Whether most words of a text are in capitals, which then say nothing. */
    private static boolean isShouted(TokenizedText text, List<CapitalUnit> units) {
        return units.size() > 2 && units.size() * 2 > text.size();
    }
}
