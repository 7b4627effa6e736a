package org.papergraph.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.corpus.Field;
import org.papergraph.corpus.Paper;
import org.papergraph.detect.IntroducedName.Kind;

class IntroducedNameFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        We introduce MonoArt, a unified framework.                            | MonoArt
        This paper proposes the Variational Shape Learner for voxels.         | Variational Shape Learner
        We propose Random Erasing, a new data augmentation method.            | Random Erasing
        We describe Sparsey, an unsupervised memory model.                    | Sparsey
        We present a new architecture, Long-XL, that learns.                  | Long-XL
        We design a novel method, Brain3D, that takes scans as input.         | Brain3D
        We study memory and then propose a model called SIREN.                | SIREN
        We introduce QuanBench+, a unified benchmark.                         | QuanBench+
        Specifically, we release FlowNet 2.0 for optical flow.                | FlowNet 2.0
        A new algorithm, SwiftPath, is proposed for planning.                 | SwiftPath
        We propose arrow-pointing extrapolation as a vision task.             | arrow-pointing extrapolation
        We quantize features into what we call codebook features.             | codebook features
        We refer to the architecture as a "stacked hourglass" network.        | stacked hourglass
        We call this approach FD-loss.                                        | FD-loss
        Our text classifier fastSeek is often on par with deep networks.      | fastSeek
        Recall improves with our BraInCoRL model.                             | BraInCoRL
        ShapeCut, a novel method, is fast.                                    | ShapeCut
        Results show that NavLoop consistently outperforms prior methods.     | NavLoop
        We propose a novel GhostMix layer with clusters.                      | GhostMix
        Our fast text classifier fastText is often on par with deep networks. | fastText
        We propose \\textbf{DeepCut}, a method for poses.                     | DeepCut
        """)
    void aNamingPhraseGivesTheName(String text, String name) {
        assertEquals(List.of(name), names("", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"We compare with DeepCut, a strong baseline.", "We propose a GPT-4 baseline for planning.",
            "Unlike DeepCut, a novel method, we use no labels.", "We propose a Bayesian model of memory.",
            "We introduce a convolutional neural network.", "We build on ResNet and use PyTorch.",
            "Moreover, a new loss is introduced.", "They are often called Transformers.",
            "We propose to fine-tune CLIP with DeepCut.", "However, an architecture that learns is proposed.",
            "We improve named entity recognition with LegalBERT-style training.",
            "The present DeepCut study is small."})
    void whatThePaperOnlyUsesIsNotIntroduced(String text) {
        assertEquals(List.of(), names("", text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        BERT4Rec: Sequential Recommendation                 | We study users.                             | BERT4Rec
        Du-IN: Decoding Speech                              | We study speech.                            | Du-IN
        Codebook Features: Sparse Interpretability          | Sparse codebook features are hidden states. | Codebook Features
        Voyager: Agents in Games                            | In games, Voyager explores.                 | Voyager
        Compass Control: Object Orientation Control         | We condition on tokens.                     | Compass Control
        Quaternion Graph Networks                           | We use quaternion graph networks.           | Quaternion Graph Networks
        Flow Equivariant Recurrent Networks                 | Data arrives as a stream.                   | Flow Equivariant Recurrent Networks
        Introducing LightLM: A Small Model                  | We study models.                            | LightLM
        """)
    void aTitleGivesTheName(String title, String text, String name) {
        assertEquals(List.of(name), names(title, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Visual Search Asymmetry: Deep Nets and Humans       | We study asymmetry in visual search.
        Voyager: Agents in Games                            | We study games.
        Rethinking Attention: A Study                       | We study attention.
        GANs: A Survey                                      | We survey GANs.
        From Flat to Hierarchical: Sparse Representations   | We study representations.
        Transformers as Support Vector Machines             | We study transformers.
        Optical flow                                        | Optical flow is the motion of brightness.
        """)
    void aTopicInTheTitleIsNoName(String title, String text) {
        assertEquals(List.of(), names(title, text));
    }

    @Test
    void theShortFormIsTheNameAndTheLongFormItsExpansion() {
        // "we propose ... Captioning (LaVCa)" -> LaVCa = LLM-assisted Visual Cortex Captioning
        IntroducedName found = single(
                "We propose LLM-assisted Visual Cortex Captioning (LaVCa), a data-driven approach. "
                        + "LaVCa generates captions.");
        assertEquals("LaVCa", found.name());
        assertEquals(Optional.of("LLM-assisted Visual Cortex Captioning"), found.expansion());
        assertEquals(List.of(50, 82), found.mentions().stream().map(Mention::start).toList());
    }

    @Test
    void aShortFormOfPlainWordsIsIntroducedByTheVerbButNotBehindAPreposition() {
        // "proposing an inverse effectiveness driven fusion (IEDF) strategy" -> IEDF; "a method for ... (SSD)" -> none
        assertEquals(List.of("IEDF"), names("", "We go on, proposing an inverse effectiveness driven fusion (IEDF) "
                + "strategy."));
        assertEquals(List.of(), names("", "We propose a method for sparse signal decoding (SSD)."));
    }

    @Test
    void aTaskThatTheMethodIsForIsNotIntroduced() {
        // "a latent domain adaptation (LDA2) method": the method adapts, it is not called so
        assertEquals(List.of(), names("", "We propose a latent domain adaptation (LDAD) method."));
    }

    @Test
    void allNamesOfAListAreFound() {
        // "we release DataOne, DataTwo and DataThree" -> all three
        assertEquals(List.of("DataOne", "DataTwo", "DataThree"),
                names("", "We release DataOne, DataTwo and DataThree."));
    }

    @Test
    void aNamedPartIsFoundBesideTheWhole() {
        // CoMPaSS solves it with the Spatial Pairing Oracle (SPO) module -> CoMPaSS, SPO
        assertEquals(List.of("CoMPaSS", "SPO"), names("CoMPaSS: Better Pictures",
                "CoMPaSS solves this with the Spatial Pairing Oracle (SPO) module."));
    }

    @Test
    void aNameWithinALongerOneIsNoMentionOfIt() {
        // ShotVerse ... ShotVerse-Bench ... ShotVerse-based: the benchmark is another name
        IntroducedName found = find("",
                "We present ShotVerse, a framework. We also present ShotVerse-Bench, a benchmark. "
                        + "A ShotVerse-based planner wins.")
                .getFirst();
        assertEquals("ShotVerse", found.name());
        assertEquals(List.of(11, 83), found.mentions().stream().map(Mention::start).toList());
    }

    @Test
    void mentionsCountCodePointsInTitleAndAbstract() {
        // a character outside the BMP before the name shifts code points by one, UTF-16 by two
        IntroducedName found = find("\uD835\uDCB3 DeepCut", "We propose DeepCut, a method.").getFirst();
        assertEquals(List.of(new Mention(Field.TITLE, 2, 9, "DeepCut"), new Mention(Field.ABSTRACT, 11, 18, "DeepCut")),
                found.mentions());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        We introduce OccuBench, a suite for agents.                          | BENCHMARK
        We introduce CoSet, a large data set of chairs.                      | DATASET
        We introduce the TriQA corpus of questions.                          | DATASET
        We present daVinci-Hub, an open-source video foundation model.       | MODEL
        We present AgentShell, a multi-agent system.                         | SYSTEM
        We propose OptiMix, a training method for language models.           | METHOD
        We propose SwiftPath to plan.                                        | METHOD
        We propose a new dataset called CoSet.                               | DATASET
        We propose Deep Shape Network (DSN) for chairs.                      | MODEL
        """)
    void theNounBesideANameTellsItsKind(String text, Kind kind) {
        assertEquals(kind, single(text).kind());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Full-Resolution Residual Networks for Street Scenes  | We see streets. | Full-Resolution Residual Networks
        A Point Set Generation Network for Reconstruction    | We see shapes.  | Point Set Generation Network
        GhostMix for Faces                                   | GhostMix works. | GhostMix
        """)
    void whatATitleSaysIsForSomethingIsAName(String title, String text, String name) {
        assertEquals(List.of(name), names(title, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Convolutional Neural Networks for Faces | We see faces.
        A Robust Planning Framework for Arms    | We move arms.
        Dynamic Bayesian Network for Arms       | A dynamic Bayesian network (DBN) is used.
        Fast Iterative Depth Network for Arms   | We move arms.
        """)
    void whatOnlyDescribesOrIsKnownIsNoName(String title, String text) {
        assertEquals(List.of(), names(title, text));
    }

    @Test
    void aTitleAtTheHeadOfTheTextIsRead() {
        // "End-To-End Memory Networks We show ..." -> the words in front of the one that begins a sentence
        assertEquals(List.of("End-To-End Memory Networks"),
                names("", "End-To-End Memory Networks We show a network with attention."));
    }

    @Test
    void aSubjectCountsOnlyWhereNothingBetterIsFound() {
        // we propose NavLoop; RivalNet outperforms -> NavLoop alone
        assertEquals(List.of("NavLoop"), names("", "We propose NavLoop, a planner. RivalNet outperforms humans."));
    }

    @Test
    void confidenceIsThatOfTheSurestPattern() {
        // title and verb both give DeepCut -> the title's, which is never below the verb's
        assertEquals(NamePattern.TITLE_COINED.precision(),
                find("DeepCut: Poses", "We propose DeepCut, a method.").getFirst().confidence());
        assertTrue(NamePattern.TITLE_COINED.precision() >= NamePattern.PROPOSED.precision());
    }

    @Test
    void aPaperWithoutTextIntroducesNothing() {
        assertEquals(List.of(), names("", ""));
        assertEquals(List.of(), names("?", "..."));
    }

    @Test
    void aLongTextWithoutFullStopsCostsNoMoreThanOthers() {
        // 40,000 times "our we propose", no sentence end: a few milliseconds, not hours
        TokenizedPaper paper = TokenizedPaper.of(Paper.of("p", "", "our we propose called the ".repeat(40_000)));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> IntroducedNameFinder.find(paper, List.of()));
    }

    private static IntroducedName single(String text) {
        List<IntroducedName> found = find("", text);
        assertEquals(1, found.size(), () -> "found " + found);
        return found.getFirst();
    }

    private static List<String> names(String title, String text) {
        return find(title, text).stream().map(IntroducedName::name).toList();
    }

    private static List<IntroducedName> find(String title, String text) {
        TokenizedPaper paper = TokenizedPaper.of(Paper.of("p", title, text));
        return IntroducedNameFinder.find(paper, AbbreviationFinder.find(paper));
    }
}
