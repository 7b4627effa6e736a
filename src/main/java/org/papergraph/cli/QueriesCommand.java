package org.papergraph.cli;

import picocli.CommandLine.Command;

/** {@code queries}. */
@Command(name = "queries")
final class QueriesCommand {}
