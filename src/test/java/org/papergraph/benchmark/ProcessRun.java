package org.papergraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One run of a command as a whole process.
 *
 * @param seconds wall clock, from start to end
 * @param peakMb  the highest resident memory in MB, read from /proc every 10 ms; 0 where there is no /proc
 * @param stderr  what it said
 */
record ProcessRun(double seconds, long peakMb, String stderr) {
    private static final long POLL_MILLIS = 10;

    /** Runs a command; its standard output is thrown away. */
    static ProcessRun of(List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("benchmark", ".err");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(said.toFile()).start();
        long peak = 0;
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakMb(process.pid()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        String stderr = Files.readString(said);
        Files.delete(said);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue() + ": " + stderr);
        }
        return new ProcessRun(seconds, peak, stderr);
    }

    /** The run of median wall clock among {@code runs}, after one that is not counted. */
    static ProcessRun median(int runs, List<String> command) throws IOException, InterruptedException {
        of(command);
        List<ProcessRun> all = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            all.add(of(command));
        }
        all.sort(Comparator.comparingDouble(ProcessRun::seconds));
        return all.get(runs / 2);
    }

    private static long peakMb(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM")).findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).orElse(0L);
        } catch (IOException e) {
            return 0;
        }
    }
}
