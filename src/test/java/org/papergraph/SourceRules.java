package org.papergraph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules about sources; each gives its violations, one sentence each, in the files' order. */
final class SourceRules {
    /** The stages in the order in which data passes them, which is that of their names. */
    private static final List<String> STAGES = List.of("common", "concept", "corpus", "detect", "eval", "rdf", "spark",
            "store", "web");
    /** The parts of the last stage, in the same sense; its own classes, which wire the parts, import all. */
    private static final List<String> WEB_PARTS = List.of("http", "query", "data", "catalog", "page", "doctor");
    private static final String WEB = "web";
    private static final String CLI = "cli";
    private static final String ROOT = "";
    private static final Pattern NAME = Pattern
            .compile("\\borg\\.papergraph\\.((?:[a-z]\\w*\\.)*)(?:[A-Z]\\w*(?:\\.\\w+)?|\\*)");
    private static final Pattern BANNED = Pattern.compile(
            "\\b(?:class|interface|enum|record)\\s+(\\w*?(?:Helper|Utils?|Manager|Impl|Data|Info))\\b");
    private static final int LONGEST = 400;
    private static final int MEDIAN_BELOW = 90;

    private SourceRules() {}

    /** A stage imports itself and stages above it; only {@code cli} and the root import all, and nothing imports cli. */
    static List<String> imports(List<SourceFile> files) {
        return files.stream().flatMap(file -> {
            Stream<String> names = NAME.matcher(file.code()).results()
                    .filter(name -> !mayImport(file, name))
                    .map(name -> file + " imports " + name.group());
            return isPlaced(file.stage())
                    ? names
                    : Stream.concat(names, Stream.of(file + " is in a package that is no stage"));
        }).distinct().toList();
    }

    private static String stage(MatchResult name) {
        String[] steps = name.group(1).split("\\.");
        return steps[0];
    }

    /** The package under the stage's; the stage's own name where there is none. */
    private static String part(MatchResult name) {
        String[] steps = name.group(1).split("\\.");
        return steps[steps.length - 1];
    }

    private static boolean isPlaced(String stage) {
        return STAGES.contains(stage) || stage.equals(CLI) || stage.equals(ROOT);
    }

    private static boolean mayImport(SourceFile file, MatchResult name) {
        String part = file.folder();
        boolean inside = file.stage().equals(WEB) && !part.equals(WEB) && stage(name).equals(WEB);
        return inside
                ? part(name).equals(part)
                        || WEB_PARTS.indexOf(part(name)) >= 0 && WEB_PARTS.indexOf(part(name)) < WEB_PARTS.indexOf(part)
                : mayImport(file.stage(), stage(name));
    }

    private static boolean mayImport(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        return switch (from) {
            case CLI -> STAGES.contains(to) || to.equals(ROOT);
            case ROOT -> STAGES.contains(to);
            default -> STAGES.contains(to) && STAGES.indexOf(to) < STAGES.indexOf(from);
        };
    }

    /** No class is called a helper, a manager or the like. */
    static List<String> names(List<SourceFile> files) {
        return files.stream().flatMap(file -> BANNED.matcher(file.code()).results()
                .map(name -> file + " declares " + name.group(1))).toList();
    }

    /** No file is long, and most are short. */
    static List<String> lengths(List<SourceFile> files) {
        List<String> found = new ArrayList<>();
        files.stream().filter(file -> file.lines() > LONGEST)
                .forEach(file -> found.add(file + " has " + file.lines() + " lines, more than " + LONGEST));
        long median = files.stream().map(SourceFile::lines).sorted().skip(files.size() / 2).findFirst().orElse(0L);
        if (median >= MEDIAN_BELOW) {
            found.add("the median file has " + median + " lines, not under " + MEDIAN_BELOW);
        }
        return found;
    }
}
