package org.papergraph.cli;

import picocli.CommandLine.Command;

/** {@code serve}. */
@Command(name = "serve")
final class ServeCommand {}
