package org.papergraph.cli;

import picocli.CommandLine.Command;

/** {@code why}. */
@Command(name = "why")
final class WhyCommand {}
