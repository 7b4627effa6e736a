package org.papergraph.detect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.detect.TokenizedText.Joint;

/** Finds what is written like an acronym, whether or not the paper says what it stands for. */
final class Acronyms {
    private static final Set<String> UNITS = Set.of("Hz", "kHz", "MHz", "GHz", "THz", "dB", "dBm", "KB", "MB", "GB", "TB",
            "PB", "kB", "kW", "mW", "MW", "GW", "kV", "mV", "mA", "eV", "keV", "MeV", "GeV", "TeV", "kWh", "MWh", "mM",
            "nM", "kDa", "mL", "dL", "MPa", "GPa", "kPa", "Gbps", "Mbps", "GFLOPs", "TFLOPs", "FPS", "AM", "PM");
    private static final Set<String> EMPHASISED = Set.of("not", "and", "or", "all", "no", "only", "must", "is", "any",
            "both", "the", "but", "can", "if", "in", "on", "of", "to", "for", "with", "by", "are", "new", "very", "every",
            "more", "without", "before", "after", "never", "same", "objective", "method", "result", "conclusion",
            "background", "introduction", "purpose", "design", "setting", "aim", "material", "patient", "discussion",
            "abstract", "motivation", "availability", "summary", "contact", "keyword", "main", "outcome", "measure",
            "intervention", "participant", "context", "significance", "finding", "approach", "study");
    private static final int LONGEST = 12;

    private Acronyms() {}

    /** The places of each acronym, plurals under their singular, in reading order. */
    static Map<String, List<Span>> in(TokenizedPaper paper) {
        Map<String, List<Span>> places = new LinkedHashMap<>();
        for (TokenizedText text : paper.texts()) {
            if (!isShouted(text)) {
                collect(text, places);
            }
        }
        return places;
    }

    private static void collect(TokenizedText text, Map<String, List<Span>> places) {
        int token = 0;
        while (token < text.size()) {
            int end = token + 1;
            while (end < text.size() && text.joint(end) == Joint.HYPHEN) {
                end++;
            }
            if (isCompound(text, token, end)) {
                add(text.span(token, end), text, places);
            } else {
                for (int i = token; i < end; i++) {
                    if (isAcronym(text, i)) {
                        add(text.span(i, i + 1), text, places);
                    }
                }
            }
            token = end;
        }
    }

    private static void add(Span span, TokenizedText text, Map<String, List<Span>> places) {
        String form = ShortFormShape.singular(text.text().substring(span.start(), span.end()));
        places.computeIfAbsent(form, key -> new ArrayList<>()).add(span);
    }

    /** Whether a hyphen joins what are acronyms, capitals or numbers only: {@code R-CNN}, {@code VGG-11}. */
    private static boolean isCompound(TokenizedText text, int first, int end) {
        int capitals = 0;
        for (int token = first; token < end; token++) {
            int count = LetterCase.capitals(text.text(), text.start(token), text.end(token));
            boolean plain = count == text.end(token) - text.start(token) || isNumber(text, token);
            if (!plain && !isAcronym(text, token)) {
                return false;
            }
            capitals += count;
        }
        return end - first > 1 && capitals >= 2;
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
    private static boolean isShouted(TokenizedText text) {
        int shouted = 0;
        int words = 0;
        for (int token = 0; token < text.size(); token++) {
            int length = text.end(token) - text.start(token);
            if (length > 3) {
                words++;
                shouted += LetterCase.capitals(text.text(), text.start(token), text.end(token)) == length ? 1 : 0;
            }
        }
        return words > 2 && shouted * 2 > words;
    }
}
