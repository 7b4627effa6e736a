package org.papergraph.cli;

import picocli.CommandLine.Command;

/** {@code query}. */
@Command(name = "query")
final class QueryCommand {}
