package org.papergraph.detect;

import java.util.Set;

/** Folded English words that hold sentences together or tell what is done, and name nothing. */
final class FunctionWords {
    private static final Set<String> WORDS = Set.of("""
            a about above accept across actually added additional after again against all allow along already also although
            always am among an and another any apply applying are around as ask at away based be because become been before
            being best better between both but by call called can cannot case compare compared compute computed consider
            considered considering could critical data described despite did difference different do does done due during
            each easily effectively either enable end especially even every example expect few find finding first focused
            for found from further generate generated get given gives go good has have having he hence her here high how
            however identify if important in including increase increased indeed instead into introduce is it its itself
            just key known last later least less let like likely low made main make making many may mean means measured
            might more moreover most much must need neither never new next no nor not novel now obtain obtained observe of
            often on once one only or order other others our out over own particular per perform performed possible
            potentially present previous proposed propose provide provided rather receive received remotely require required
            respectively result results retrieve same satisfying seem several shall she should show shown shows similar since
            so some such superior take taken than that the their them then there therefore these they this those though
            through thu thus to together too toward towards two under unless until up upon use used using usually various
            very via was we well were what when where whether which while who whose why will with within without would yet
            you your""".split("\\s+"));

    private FunctionWords() {}

    static boolean contains(String form) {
        return WORDS.contains(form) || form.endsWith("ly");
    }
}
