package org.papergraph.web.doctor;

import java.util.Optional;

/**
 * One thing that was looked at.
 *
 * @param check what was looked for, e.g. {@code Vary}
 * @param where the address
 * @param fault what is wrong; empty if nothing is
 */
public record Finding(String check, String where, Optional<String> fault) {
    static Finding sound(String check, Object where) {
        return new Finding(check, where.toString(), Optional.empty());
    }

    static Finding faulty(String check, Object where, String fault) {
        return new Finding(check, where.toString(), Optional.of(fault));
    }

    /** Sound if the claim is true, else faulty. */
    static Finding of(boolean claim, String check, Object where, String fault) {
        return claim ? sound(check, where) : faulty(check, where, fault);
    }
}
