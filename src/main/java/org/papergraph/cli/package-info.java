/** One class per command: flags, exit codes and messages, nothing else. */
@NullMarked
package org.papergraph.cli;

import org.jspecify.annotations.NullMarked;
