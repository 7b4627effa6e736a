package org.papergraph.cli;

import picocli.CommandLine.Command;

/** {@code eval}. */
@Command(name = "eval")
final class EvalCommand {}
