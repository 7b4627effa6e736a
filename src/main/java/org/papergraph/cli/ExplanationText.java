package org.papergraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.papergraph.concept.Concept;
import org.papergraph.concept.Cue;
import org.papergraph.corpus.Paper;
import org.papergraph.detect.Confidence;
import org.papergraph.detect.Difference;
import org.papergraph.detect.Evidence;
import org.papergraph.detect.Evidence.ShortFormDefinition;
import org.papergraph.detect.Explanation;
import org.papergraph.detect.MetCue;
import org.papergraph.detect.NearText;
import org.papergraph.detect.Tag;
import org.papergraph.detect.TagProposal;
import org.papergraph.detect.Verdict;

/** An {@link Explanation} as a person reads it. */
final class ExplanationText {
    private static final int MOST_CUES = 8;

    private final Paper paper;
    private final Explanation explanation;

    ExplanationText(Paper paper, Explanation explanation) {
        this.paper = paper;
        this.explanation = explanation;
    }

    void print(PrintWriter out) {
        Concept concept = explanation.concept();
        out.printf("paper    %s%nconcept  %s <%s>%n", paper.title(), concept.prefLabel(), concept.iri());
        out.println(explanation.proposal().map(ExplanationText::tag).orElse("not tagged"));
        if (!explanation.narrower().isEmpty()) {
            out.printf("The paper is tagged with what is narrower: %s%n",
                    explanation.narrower().stream().map(Concept::prefLabel).collect(Collectors.joining(", ")));
        }
        if (explanation.evidence().isEmpty()) {
            nearest(out);
        } else {
            evidence(out);
        }
        out.flush();
    }

    private static String tag(TagProposal proposal) {
        Tag tag = proposal.tag();
        return proposal.isSure()
                ? "tagged   confidence " + tag.confidence() + ", salience " + tag.salience()
                : "not tagged: a confidence of " + tag.confidence() + " is below "
                        + Confidence.shipped().threshold() + ", so its words are a candidate";
    }

    private void evidence(PrintWriter out) {
        TextTable table = new TextTable(List.of("where", "text", "label", "rule", "verdict"));
        for (Evidence each : explanation.evidence()) {
            table.add(List.of(each.mention().field().key() + " " + each.mention().start(), each.mention().text(),
                    each.sighting().label().text(), each.sighting().rule().key(), verdict(each)));
        }
        table.print(out, Terminal.columns(), Terminal.stdout());
        explanation.evidence().stream().flatMap(each -> each.definition().stream()).distinct()
                .forEach(definition -> out.println(sentence(definition)));
    }

    private static String sentence(ShortFormDefinition definition) {
        return "The paper says what " + definition.shortForm() + " stands for: \"" + definition.sentence() + "\"";
    }

    private String verdict(Evidence evidence) {
        return switch (evidence.sighting().verdict()) {
            case Verdict.Accepted accepted -> "counts" + accepted.cue().map(cue -> ": " + met(cue))
                    .orElseGet(() -> accepted(evidence));
            case Verdict.WrongCase wrong -> "no: the label is a name with capitals, the text writes a plain word";
            case Verdict.CueMissing missing -> "no: the label is ambiguous, and none of its cues is there: "
                    + cues(missing.wanted());
            case Verdict.CueForbids forbids -> "no: " + met(forbids.cue()) + " says that another sense is meant";
            case Verdict.Redefined redefined -> "no: the paper uses it for \"" + redefined.longForm() + "\"";
            case Verdict.Covered covered -> covered.concept().iri().equals(explanation.concept().iri())
                    ? "counted with its label \"" + covered.label().text() + "\""
                    : "no: within \"" + covered.label().text() + "\", a label of " + covered.concept().prefLabel();
        };
    }

    private static String accepted(Evidence evidence) {
        return switch (evidence.sighting().rule()) {
            case ABBREVIATION -> ": short for \""
                    + evidence.definition().map(ShortFormDefinition::longForm).orElse("") + "\"";
            case GUARDED_LABEL -> ": no cue says that another sense is meant";
            case COORDINATION -> ": \"" + evidence.sighting().label().text() + "\", taken apart by \"and\" or \"or\"";
            case PREFERRED_LABEL, ALTERNATIVE_LABEL, HIDDEN_LABEL -> "";
        };
    }

    /** The cue as the vocabulary has it, and the words that meet it unless they are the same. */
    private String met(MetCue met) {
        String text = paper.text(met.span().field()).substring(met.span().start(), met.span().end());
        return "the cue \"" + met.cue().pattern() + "\""
                + (text.equals(met.cue().pattern()) ? "" : " (\"" + text.replaceAll("\\s+", " ") + "\")");
    }

    private static String cues(List<Cue> cues) {
        List<String> shown = new ArrayList<>(cues.stream().limit(MOST_CUES).map(cue -> "\"" + cue.pattern() + "\"")
                .toList());
        if (cues.size() > MOST_CUES) {
            shown.add("and " + (cues.size() - MOST_CUES) + " more");
        }
        return String.join(", ", shown);
    }

    private void nearest(PrintWriter out) {
        int labels = explanation.concept().labels().size();
        String none = labels == 1 ? "Its label does not stand" : "None of its " + labels + " labels stands";
        if (explanation.nearest().isEmpty()) {
            out.printf("%s in the title or abstract, and nothing like one.%n", none);
            return;
        }
        out.printf("%s in the title or abstract. Nearest:%n", none);
        TextTable table = new TextTable(List.of("where", "text", "label", "difference"));
        for (NearText near : explanation.nearest()) {
            table.add(List.of(near.mention().field().key() + " " + near.mention().start(), near.mention().text(),
                    near.label().text(), difference(near.difference())
                            + near.tagged().map(concept -> "; tagged as " + concept.prefLabel()).orElse("")));
        }
        table.print(out, Terminal.columns(), Terminal.stdout());
    }

    private static String difference(Difference difference) {
        return switch (difference) {
            case Difference.MarkBetween mark -> "a mark parts the words";
            case Difference.OtherOrder order -> "the words are in another order";
            case Difference.Apart apart -> "the words stand apart";
            case Difference.OtherSpelling spelling -> "another spelling or form";
            case Difference.Lacks lacks -> "the text lacks \"" + String.join("\", \"", lacks.words()) + "\"";
        };
    }
}
