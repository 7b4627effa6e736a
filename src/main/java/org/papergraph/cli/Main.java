package org.papergraph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.papergraph.Version;
import org.papergraph.common.ErrorId;
import org.papergraph.common.PapergraphException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program: finds the command, turns its exceptions into messages and exit codes. */
@Command(name = "papergraph", mixinStandardHelpOptions = true, versionProvider = Main.PrintedVersion.class, description = {
        "Turns a pile of research papers into a knowledge graph of the concepts they are about,",
        "and serves it as linked data and SPARQL."}, footerHeading = "%nExamples:%n", footer = {
                "  papergraph up                              the example papers, served on port 3030",
                "  papergraph up papers.txt                   your own",
                "  papergraph query top-concepts              ask the graph that was built",
                "  papergraph annotate papers.jsonl           concepts only, as JSON Lines",
                "",
                "Each command explains itself: papergraph COMMAND --help"}, exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
                        "0:done", "1:failed; the message says what, where and what to do", "2:wrong use",
                        "3:finished, but more records were rejected than --max-rejects allows"}, subcommands = {
                                UpCommand.class, BuildCommand.class, ServeCommand.class, DoctorCommand.class,
                                QueryCommand.class,
                                QueriesCommand.class, ExportCommand.class, AnnotateCommand.class, EvalCommand.class,
                                CalibrateCommand.class,
                                ValidateCommand.class, WhyCommand.class, CandidatesCommand.class, PromoteCommand.class,
                                WarmUpCommand.class})
public final class Main {
    private Main() {}

    /** Lucene remarks at every start that a module which is still being tried out could make it faster. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    public static void main(String[] args) {
        LUCENE.setLevel(Level.SEVERE);
        System.exit(run(args));
    }

    /** Runs one command and returns its exit code. */
    static int run(String... args) {
        CommandLine program = new CommandLine(new Main());
        program.setColorScheme(CommandLine.Help.defaultColorScheme(
                Terminal.stdout() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        program.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        program.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        program.setUsageHelpWidth(Math.min(Terminal.columns(), 100));
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.setExecutionExceptionHandler((exception, command, parsed) -> failed(exception, command));
        return program.execute(args);
    }

    private static int failed(Exception exception, CommandLine command) {
        PrintWriter err = command.getErr();
        switch (exception) {
            case PapergraphException known -> report(known.id(), known.getMessage(), err);
            default -> {
                report(ErrorId.PG901_UNEXPECTED, "This is a fault of papergraph: " + exception, err);
                exception.printStackTrace(err);
            }
        }
        return ExitCode.FAILED;
    }

    private static void report(ErrorId id, String message, PrintWriter err) {
        err.printf("papergraph: error %s: %s%nSee docs/errors.md#%s%n", id.code(), message,
                id.code().toLowerCase(Locale.ROOT));
    }

    /** The version line. */
    static final class PrintedVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[]{"papergraph " + Version.NUMBER};
        }
    }
}
