package org.papergraph.cli;

import picocli.CommandLine.Command;

/** {@code export}. */
@Command(name = "export")
final class ExportCommand {}
