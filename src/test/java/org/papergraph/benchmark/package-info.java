/** Measures whole processes of the program and writes {@code docs/benchmarks.md}; run by {@code buildtools/benchmark}. */
@NullMarked
package org.papergraph.benchmark;

import org.jspecify.annotations.NullMarked;
