package org.papergraph.concept;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words whose singular or American spelling no rule of {@link Folding} gives, or gives wrongly; in lower case. */
final class IrregularWords {
    private static final Map<String, String> FOLDED = read("""
        analyses>analysis hypotheses>hypothesis syntheses>synthesis theses>thesis diagnoses>diagnosis crises>crisis
        prognoses>prognosis parentheses>parenthesis emphases>emphasis ellipses>ellipsis prostheses>prosthesis
        metastases>metastasis biases>bias viruses>virus statuses>status corpuses>corpus buses>bus
        atlases>atlas lenses>lens gases>gas caches>cache niches>niche headaches>headache avalanches>avalanche
        matrices>matrix vertices>vertex indices>index simplices>simplex cortices>cortex appendices>appendix
        helices>helix axes>axis
        stimuli>stimulus nuclei>nucleus loci>locus foci>focus sulci>sulcus gyri>gyrus radii>radius fungi>fungus
        hippocampi>hippocampus thalami>thalamus thesauri>thesaurus
        phenomena>phenomenon criteria>criterion automata>automaton polyhedra>polyhedron
        corpora>corpus genera>genus optima>optimum minima>minimum maxima>maximum suprema>supremum
        spectra>spectrum equilibria>equilibrium bacteria>bacterium quanta>quantum momenta>momentum strata>stratum
        schemata>schema formulae>formula antennae>antenna vertebrae>vertebra larvae>larva
        mice>mouse people>person children>child women>woman men>man feet>foot teeth>tooth
        halves>half wolves>wolf shelves>shelf knives>knife
        heroes>hero echoes>echo potatoes>potato tomatoes>tomato mosquitoes>mosquito torpedoes>torpedo
        movies>movie cookies>cookie calories>calorie zombies>zombie selfies>selfie
        data>data series>series species>species lens>lens news>news atlas>atlas gas>gas alias>alias canvas>canvas
        always>always
        grey>gray artefact>artifact artefacts>artifact catalogue>catalog catalogues>catalog dialogue>dialog
        dialogues>dialog analogue>analog analogues>analog defence>defense defences>defense offence>offense
        licence>license licences>license programme>program programmes>program ageing>aging judgement>judgment
        judgements>judgment manoeuvre>maneuver manoeuvres>maneuver sceptical>skeptical
        neighbourhood>neighborhood neighbourhoods>neighborhood colourization>colorization
        colourisation>colorization favourable>favorable favourite>favorite tumourigenesis>tumorigenesis
        haemodynamic>hemodynamic haemodynamics>hemodynamics haemorrhage>hemorrhage haemorrhages>hemorrhage
        haemoglobin>hemoglobin ischaemia>ischemia ischaemic>ischemic leukaemia>leukemia anaemia>anemia
        anaesthesia>anesthesia anaesthetic>anesthetic paediatric>pediatric paediatrics>pediatrics
        orthopaedic>orthopedic foetal>fetal foetus>fetus oedema>edema oesophagus>esophagus oestrogen>estrogen
        aluminium>aluminum sulphur>sulfur aeroplane>airplane aeroplanes>airplane
        ell>l infty>infinity varepsilon>epsilon vartheta>theta varkappa>kappa varpi>pi varrho>rho varsigma>sigma
        varphi>phi""");

    private IrregularWords() {}

    private static Map<String, String> read(String pairs) {
        Map<String, String> folded = new HashMap<>();
        for (String pair : pairs.strip().split("\\s+")) {
            int mark = pair.indexOf('>');
            folded.put(pair.substring(0, mark), pair.substring(mark + 1));
        }
        return folded;
    }

    /** The folded word; empty for a regular one. */
    static Optional<String> folded(String lower) {
        return Optional.ofNullable(FOLDED.get(lower));
    }
}
