package org.papergraph.detect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The name of something that the paper itself brings into the world.
 *
 * @param name       as written
 * @param expansion  the long form, where the paper spells it out
 * @param confidence the chance that it is one, 0 to 1
 * @param mentions   in reading order, at least one
 */
public record IntroducedName(String name, Optional<String> expansion, Kind kind, double confidence,
        List<Mention> mentions) {
    /** What has been introduced. */
    public enum Kind {
        SYSTEM, METHOD, DATASET, BENCHMARK, MODEL;

        /** The name in JSON. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public IntroducedName {
        mentions = List.copyOf(mentions);
    }
}
