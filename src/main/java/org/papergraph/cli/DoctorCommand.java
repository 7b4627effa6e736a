package org.papergraph.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.papergraph.common.ErrorId;
import org.papergraph.common.PapergraphException;
import org.papergraph.web.doctor.Doctor;
import org.papergraph.web.doctor.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code doctor}: what is wrong with a running server. */
@Command(name = "doctor", mixinStandardHelpOptions = true, sortOptions = false, description = {
        "Looks a running server over as its clients see it: dereferences a sample of every kind of IRI in every",
        "format, runs every canned query, holds the VoID counts against the graph, and checks CORS, caching,",
        "HEAD, 404 and 406. Says what is wrong and where; the exit code is 1 if anything is."}, footer = {"",
                "Example: papergraph doctor http://127.0.0.1:3030/"})
final class DoctorCommand implements Callable<Integer> {
    @Parameters(paramLabel = "URL", description = "The address of the server's front page, with a proxy's prefix if it has one.")
    private URI address;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        List<Finding> findings = Doctor.examine(address, DoctorCommand::show);
        show("");
        table(findings).print(out, Terminal.stdout() ? Terminal.columns() : Integer.MAX_VALUE, Terminal.stdout());
        List<Finding> faults = findings.stream().filter(finding -> finding.fault().isPresent()).toList();
        faults.forEach(fault -> out.printf("%n%s: %s%n    %s%n", fault.check(), fault.where(), fault.fault().get()));
        out.flush();
        if (!faults.isEmpty()) {
            throw new PapergraphException(ErrorId.PG506_SERVER_FAULTY, faults.size() + " of " + findings.size()
                    + " checks of " + address + " found a fault. The list above says where and what.");
        }
        return ExitCode.DONE;
    }

    private static TextTable table(List<Finding> findings) {
        Map<String, List<Finding>> byCheck = findings.stream()
                .collect(Collectors.groupingBy(Finding::check, TreeMap::new, Collectors.toList()));
        TextTable table = new TextTable(List.of("check", "looked at", "faults"));
        byCheck.forEach((check, all) -> table.add(List.of(check, Integer.toString(all.size()), Long.toString(
                all.stream().filter(finding -> finding.fault().isPresent()).count()))));
        return table;
    }

    /** What is being looked at, on a terminal, in one line that goes away. */
    private static void show(String text) {
        if (Terminal.stderr()) {
            System.err.printf("\r\u001b[K%s", text);
            System.err.flush();
        }
    }
}
