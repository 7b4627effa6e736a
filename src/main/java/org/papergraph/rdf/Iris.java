package org.papergraph.rdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.common.Slug;
import org.papergraph.concept.Folding;
import org.papergraph.concept.Namespace;
import org.papergraph.corpus.PaperKey;
import org.papergraph.detect.Mention;

/**
 * Mints every IRI of the graph, under one base. What belongs to one paper stands under the paper's IRI. Input texts
 * only enter as slugs, hex or percent-encoded, so no IRI ever needs escaping.
 */
public final class Iris {
    private static final int SLUG_LENGTH = 80;
    private static final int HASH_DIGITS = 8;

    private final String base;

    private Iris(String base) {
        this.base = base;
    }

    /**
     * IRIs under a base such as {@code https://w3id.org/papergraph/}; a missing final slash is added.
     *
     * @throws IllegalArgumentException if it is no absolute http IRI without query and fragment
     */
    public static Iris under(String base) {
        if (!base.matches("https?://[^\\s<>\"{}|\\\\^`?#]+")) {
            throw new IllegalArgumentException(
                    "the base \"" + base + "\" must be an http or https IRI without query and fragment");
        }
        return new Iris(base.endsWith("/") ? base : base + "/");
    }

    /** With a slash at the end. */
    public String base() {
        return base;
    }

    public Node paper(PaperKey key) {
        return iri(base + "id/paper/" + key.value());
    }

    /** The IRI of a concept: the shipped ones move with the base, those of other vocabularies keep theirs. */
    public Node concept(String iri) {
        String shipped = Namespace.DEFAULT_BASE + "id/";
        return iri(iri.startsWith(shipped) ? base + "id/" + iri.substring(shipped.length()) : iri);
    }

    public Node tag(PaperKey paper, String conceptIri) {
        return iri(paper(paper).getURI() + "/tag/" + conceptSlug(conceptIri));
    }

    /** A text fragment by RFC 5147, in code points. */
    public Node mention(PaperKey paper, Mention mention) {
        return iri(paper(paper).getURI() + "/" + mention.field().key() + "#char=" + mention.start() + ","
                + mention.end());
    }

    public Node introduced(PaperKey paper, String name) {
        return iri(paper(paper).getURI() + "/introduces/" + slugOrHash(name));
    }

    public Node abbreviation(PaperKey paper, String shortForm) {
        return iri(paper(paper).getURI() + "/abbreviation/" + encoded(shortForm));
    }

    /** One author of a paper, by place from 1. */
    public Node creator(PaperKey paper, int place) {
        return iri(paper(paper).getURI() + "/creator/" + place);
    }

    /** Spellings that fold to one key are one candidate. */
    public Node candidate(String term) {
        return iri(base + "id/candidate/" + slugOrHash(Folding.key(term)));
    }

    /** Two concepts that occur together, in either order. */
    public Node cooccurrence(String one, String other) {
        String first = conceptSlug(one);
        String second = conceptSlug(other);
        return iri(base + "id/cooccurrence/"
                + (first.compareTo(second) < 0 ? first + "+" + second : second + "+" + first));
    }

    public Node run(String buildId) {
        return iri(base + "id/run/" + buildId);
    }

    /** One input of a run, by place from 1. */
    public Node runInput(String buildId, int place) {
        return iri(run(buildId).getURI() + "/input/" + place);
    }

    public Node software(String version) {
        return iri(base + "id/software/papergraph-" + encoded(version));
    }

    public Node dataset() {
        return iri(base + "dataset");
    }

    /** Where the SPARQL endpoint of the graph is. */
    Node endpoint() {
        return iri(base + "papergraph/sparql");
    }

    /** A file with all of the graph. */
    Node dump(String name) {
        return iri(base + "dumps/" + name);
    }

    /** What the dataset says of such a file. */
    Node distribution(String name) {
        return iri(dataset().getURI() + "#" + name);
    }

    /** What the dataset says of one class or property: {@code {base}dataset#class-pg-Paper}. */
    Node partition(String kind, String term) {
        String shortened = Terms.shortened(term);
        return iri(dataset().getURI() + "#" + kind + "-"
                + (shortened.equals(term) ? hash(term) : shortened.replace(':', '-')));
    }

    private String conceptSlug(String iri) {
        String minted = concept(iri).getURI();
        String own = base + "id/concept/";
        if (minted.startsWith(own)) {
            return slugOrHash(minted.substring(own.length()));
        }
        String name = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        return slugOrHash(name) + "-" + hash(iri);
    }

    private static String slugOrHash(String text) {
        String slug = Slug.of(text, SLUG_LENGTH);
        // A cut or an unspeakable name stays apart from others by its hash.
        return slug.isEmpty() ? hash(text) : slug.length() < Slug.of(text).length() ? slug + "-" + hash(text) : slug;
    }

    private static String hash(String text) {
        return DigestUtils.sha256Hex(text).substring(0, HASH_DIGITS);
    }

    /** Percent-encodes all but the unreserved characters of RFC 3986. */
    private static String encoded(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            if (c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0)) {
                safe.append(c);
            } else {
                safe.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return safe.toString();
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
