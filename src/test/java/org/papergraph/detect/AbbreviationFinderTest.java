package org.papergraph.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.corpus.Paper;

class AbbreviationFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        We train sparse autoencoders (SAEs) here.            | SAEs  | sparse autoencoders
        the activity in regions of interest (ROIs) was       | ROIs  | regions of interest
        We use the SAE (sparse autoencoder) of before.       | SAE   | sparse autoencoder
        permanent traces, i.e., episodic memory (EM), have   | EM    | episodic memory
        a store of experiences (EM, episodic memory) helps   | EM    | episodic memory
        a store of experiences (episodic memory; EM) helps   | EM    | episodic memory
        further a Token ENcoding ORdering (TENOR) module     | TENOR | Token ENcoding ORdering
        intracranial stereoElectroEncephaloGraphy (sEEG) is  | sEEG  | stereoElectroEncephaloGraphy
        Brain Diffusion for Visual Exploration ("BrainDiVE") | BrainDiVE | Brain Diffusion for Visual Exploration
        propose LLM-assisted Visual Cortex Captioning (LaVCa) | LaVCa | LLM-assisted Visual Cortex Captioning
        and a diffusive distribution mode (D-mode). To       | D-mode | diffusive distribution mode
        the notion of representation group flow (RG flow)    | RG flow | representation group flow
        triples of subject-predicate-object (SPO) facts      | SPO   | subject-predicate-object
        with three-dimensional (3D) data                     | 3D    | three-dimensional
        the levels of malondialdehyde (MDA) rose             | MDA   | malondialdehyde
        SAE is short for sparse autoencoder here.            | SAE   | sparse autoencoder
        Here SAE stands for a sparse autoencoder with        | SAE   | sparse autoencoder
        Here SAE = sparse autoencoder and more               | SAE   | sparse autoencoder
        the sparse autoencoders, or SAEs, are trained        | SAEs  | sparse autoencoders
        the sparse autoencoders, abbreviated as SAEs, are    | SAEs  | sparse autoencoders
        We propose DiSa, a Directional Saliency-Aware method | DiSa  | Directional Saliency-Aware
        bring reinforcement learning near, as RL algorithms do | RL  | reinforcement learning
        the support vector machines, SVMs, are trained         | SVMs  | support vector machines
        pieces of lipopolysaccharide (LPS) were              | LPS   | lipopolysaccharide
        of blood polymorphonuclear leukocytes (PMN) in       | PMN   | polymorphonuclear leukocytes
        effects of N-acetylaspartate (NAA) on                | NAA   | N-acetylaspartate
        release of inositol 1,4,5-trisphosphate (IP3) is     | IP3   | inositol 1,4,5-trisphosphate
        a rise of 17 beta-estradiol (E2) in                  | E2    | 17 beta-estradiol
        the cyclic AMP (adenosine 3':5'-cyclic monophosphate) | AMP  | adenosine 3':5'-cyclic monophosphate
        levels of tumor necrosis factor alpha (TNF-α) and | TNF-α | tumor necrosis factor alpha
        rates in ovariectomized (OVX) rats                   | OVX   | ovariectomized
        a neurointermediate lobe of the pituitary (NIL) of   | NIL   | neurointermediate lobe of the pituitary
        the betaine transporter (BGT) is                     | BGT   | betaine transporter
        """)
    void theLongFormIsTheShortestThatExplainsEveryLetter(String text, String shortForm, String longForm) {
        assertEquals(List.of(shortForm + " = " + longForm), definitions("", text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Here tidal volume (V(T)) fell.                       | V(T)  | tidal volume
        at low ambient temperature (T(a)) and                | T(a)  | ambient temperature
        a rise of intracellular free Ca2+ concentration ([Ca2+]i) in | [Ca2+]i | intracellular free Ca2+ concentration
        the fast Na+ current (INa) was                       | INa   | Na+ current
        We measured extracellular pH (pHo) in                | pHo   | extracellular pH
        with the technetium-99m ethylenedicysteine (99mTc-EC) images | 99mTc-EC | technetium-99m ethylenedicysteine
        the effects of gamma-interferon (IFN-gamma) on       | IFN-gamma | gamma-interferon
        a vaccine of turkey herpesvirus (HVT) was            | HVT   | turkey herpesvirus
        """)
    void symbolsPutTheirHeadFirstAndWordsPutItLast(String text, String shortForm, String longForm) {
        assertEquals(List.of(shortForm + " = " + longForm), definitions("", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Visual SLAM (ORB-SLAM2) was", "finger pressure was monitored continuously (Finapres)",
            "the dismutase PfSOD1, a second gene (PSG)", "a method with imitation (IML) of", "the reading (RT-2) of",
            "an agonist (BN 52021) of", "lists of EA-DPM, EDM, and more"})
    void lettersThatMeetByChanceDefineNothing(String text) {
        assertEquals(List.of(), definitions("", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"as shown before (Smith et al., 2020) and", "in the first season (2019) of",
            "a gain (Fig. 3) was",
            "samples (n = 20) were", "as seen in the table (Table 2) of", "found in five of ten (40%) cases",
            "at a rate (5 mg/mL) of", "in the cohort [OR = 6.9] of"})
    void bracketsWithSomethingElseDefineNothing(String text) {
        assertEquals(List.of(), definitions("", text));
    }

    @Test
    void severalShortFormsInOneBracketBelongToSeveralLongForms() {
        // "max pooling and batch norm (MP, BN)" -> each its own, not both the nearest
        assertEquals(List.of("BN = batch norm", "MP = max pooling"),
                definitions("", "with max pooling and batch norm (MP, BN)."));
    }

    @Test
    void aDefinitionInTheAbstractServesTheTitle() {
        Abbreviation found = only("Sparsity in SAEs",
                "Sparse autoencoders (SAEs) work. An SAE is a sparse auto-encoder.");
        assertEquals(List.of("SAEs", "SAEs", "SAE"), slices(found.shortMentions(), "Sparsity in SAEs",
                "Sparse autoencoders (SAEs) work. An SAE is a sparse auto-encoder."));
    }

    @Test
    void mentionsOfTheLongFormMayDifferInCaseAndNumber() {
        // "Neural networks (NNs) ... a neural network" -> two long mentions
        String text = "Neural networks (NNs) learn. A neural network forgets.";
        assertEquals(List.of("Neural networks", "neural network"), slices(only("", text).longMentions(), "", text));
    }

    @Test
    void aLongFormWithinALongerOneIsNoMentionOfItsOwn() {
        String text = "We use weight averaging (WA) and stochastic weight averaging (SWA).";
        assertEquals(List.of("weight averaging"), slices(found("", text).getFirst().longMentions(), "", text));
    }

    @Test
    void theTitleGivesALongFormWhoseEndTheAbstractTells() {
        // title "pLSTM: parallelizable ... Mark networks" -> up to "networks" as in the bracket, not up to "Mark"
        assertTrue(definitions("pLSTM: parallelizable Linear Source Transition Mark networks",
                "We introduce parallelizable Linear Source Transition Mark networks (pLSTMs).")
                .contains("pLSTM = parallelizable Linear Source Transition Mark networks"));
    }

    @Test
    void anAcronymThatIsNeverSpelledOutHasNoLongForm() {
        Abbreviation found = only("", "We record fMRI responses, and fMRI is slow.");
        assertEquals("fMRI", found.shortForm());
        assertTrue(found.longForm().isEmpty());
        assertEquals(2, found.shortMentions().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Part II and Part XIV", "at 20 kHz and 5 GB", "this must NOT happen", "Plain Words Here",
            "LEARNING REPRESENTATIONS WITHOUT LABELS"})
    void romanNumeralsUnitsAndEmphasisedWordsAreNoAcronyms(String title) {
        assertEquals(List.of(), found(title, ""));
    }

    @Test
    void wordsThatEndInAParticipleAreNoUnmarkedLongForm() {
        // "architectures inspired by" has the initials of AI, and is not what it stands for
        assertEquals(Optional.empty(),
                only("", "Whether architectures inspired by nature help in AI is unknown.").longForm());
    }

    @Test
    void anyTextGivesMentionsThatLieInIt() {
        // random words, brackets and marks -> no exception, and every abbreviation stands somewhere
        String[] pieces = {"(", ")", "[", "]", " ", " ", ", ", "; ", ": ", "-", ".", ". ", "=", "/", "the ", "or ",
                "RNN", "SAEs",
                "recurrent ", "neural ", "networks ", ",a. ", "SAE,", "x", "E(2)", "\u00b2", "\ud835\udc00",
                "is short for ", "'s",
                "3D", "A"};
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            for (Abbreviation one : found("", text.toString())) {
                assertTrue(!one.shortMentions().isEmpty(), "seed " + seed + ": " + one + " in " + text);
                slices(one.shortMentions(), "", text.toString());
                slices(one.longMentions(), "", text.toString());
            }
        }
    }

    private static List<Abbreviation> found(String title, String text) {
        return AbbreviationFinder.find(TokenizedPaper.of(Paper.of("p", title, text)));
    }

    private static Abbreviation only(String title, String text) {
        List<Abbreviation> found = found(title, text);
        assertEquals(1, found.size(), found::toString);
        return found.getFirst();
    }

    private static List<String> definitions(String title, String text) {
        return found(title, text).stream().filter(one -> one.longForm().isPresent())
                .map(one -> one.shortForm() + " = " + one.longForm().get()).sorted().toList();
    }

    private static List<String> slices(List<Span> spans, String title, String text) {
        return spans.stream().map(span -> switch (span.field()) {
            case TITLE -> title.substring(span.start(), span.end());
            case ABSTRACT -> text.substring(span.start(), span.end());
        }).toList();
    }
}
