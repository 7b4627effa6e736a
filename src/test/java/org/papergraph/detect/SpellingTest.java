package org.papergraph.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.concept.Concept;
import org.papergraph.concept.SenseGuard;
import org.papergraph.concept.Vocabulary;
import org.papergraph.corpus.Paper;

/** What a label finds in a text that spells it otherwise, and the exact slice that it finds. */
class SpellingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # plurals and spellings
        neural network      | many Neural Networks learn             | Neural Networks
        mean-field theory   | a mean field theory of it              | mean field theory
        fine-tuning         | by finetuning it                       | finetuning
        autoencoder         | by auto-encoders only                  | auto-encoders
        generalization      | its generalisation                     | generalisation
        neighborhood graph  | the neighbourhood graphs               | neighbourhood graphs
        computer virus      | of computer viruses here               | computer viruses
        # Greek letters
        beta-VAE            | a β-VAE is                             | β-VAE
        beta-VAE            | a $\\beta$-VAE is                      | $\\beta$-VAE
        alpha-divergence    | the α-divergences                      | α-divergences
        alpha-divergence    | the $\ud835\udefc$-divergence          | $\ud835\udefc$-divergence
        epsilon-greedy      | an $\\varepsilon$-greedy policy        | $\\varepsilon$-greedy
        epsilon-greedy      | an \u03f5-greedy policy                | \u03f5-greedy
        # norms
        L1 norm             | the $\\ell_1$-norm of                  | $\\ell_1$-norm
        L1 norm             | the $\\ell_{1}$-norm of                | $\\ell_{1}$-norm
        L1 norm             | the ℓ1 norm of                         | ℓ1 norm
        L1 norm             | the ℓ₁-norm of                         | ℓ₁-norm
        L1 norm             | the ell_1 norm of                      | ell_1 norm
        L1 norm             | the ell1-norm of                       | ell1-norm
        L1 norm             | the L$_1$ norm of                      | L$_1$ norm
        L1 loss             | the $\\mathcal{L}_1$ loss             | $\\mathcal{L}_1$ loss
        L1                  | by $L_1$ only                          | $L_1$
        L2 regularization   | and $l^2$ regularisation               | $l^2$ regularisation
        # variables and type
        k-means             | by $k$-means and                       | $k$-means
        k-means             | by $K$-Means and                       | $K$-Means
        t-SNE               | by tSNE and                            | tSNE
        tSNE                | by $t$-SNE and                         | $t$-SNE
        k-NN                | a $k$-NN classifier                    | $k$-NN
        Q-learning          | deep Q learning                        | Q learning
        attention head      | an \\textit{attention} head            | \\textit{attention} head
        attention head      | {\\em attention heads} are             | attention heads
        attention           | the \\textbf{attention}                | attention
        # code points before the mention
        sparse autoencoder  | \ud835\udd38 sparse autoencoders       | sparse autoencoders
        """)
    void aLabelIsFoundHoweverItIsSpelled(String label, String text, String mention) {
        assertEquals(List.of(mention), mentions(label, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        L1 norm             | the $\\ell_2$-norm of
        L1 norm             | a norm. L1, norm
        k-means             | k, means
        attention head      | \\textit{attention}, head
        O-minimal           | in $\\mathcal{O}(n)$ minimal
        """)
    void andNotWhereItIsNot(String label, String text) {
        assertEquals(List.of(), mentions(label, text));
    }

    @Test
    void aCommandAboutTypeIsNoWordOfATerm() {
        // "\textit{spatial maze} data" -> the candidate is "spatial maze", not "textit spatial maze"
        AnnotatedPaper paper = detector("nothing").annotate(Paper.of("p", "The \\textit{spatial mazes}", ""));
        assertEquals(List.of("spatial mazes"), paper.candidates().stream().map(Candidate::term).toList());
    }

    private static List<String> mentions(String label, String text) {
        return detector(label).annotate(Paper.of("p", "", text)).tags().stream()
                .flatMap(tag -> tag.mentions().stream())
                .map(mention -> {
                    int start = text.offsetByCodePoints(0, mention.start());
                    assertEquals(mention.text(), text.substring(start, text.offsetByCodePoints(0, mention.end())));
                    return mention.text();
                }).toList();
    }

    private static Detector detector(String label) {
        return Detector.of(Vocabulary.of(List.of(new Concept("urn:concept", label, List.of(), List.of(),
                Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), SenseGuard.NONE)), List.of()));
    }
}
