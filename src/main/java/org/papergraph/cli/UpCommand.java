package org.papergraph.cli;

import picocli.CommandLine.Command;

/** {@code up}. */
@Command(name = "up")
final class UpCommand {}
