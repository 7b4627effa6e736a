package org.papergraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.papergraph.common.ErrorId;
import org.papergraph.corpus.Feed;
import org.papergraph.corpus.FeedRecord;
import org.papergraph.corpus.FieldNames;
import org.papergraph.corpus.RecordField;
import picocli.CommandLine.Option;

/** How feeds are read, for every command that reads some. */
final class FeedOptions {
    @Option(names = "--field", paramLabel = "FIELD=NAME", description = {
            "A JSON member that holds a field under another name, e.g. --field title=headline.",
            "Fields: id, title, abstract, authors, keywords, venue, date, url, pdf, github, doi, arxiv."})
    private Map<RecordField, String> fields = new LinkedHashMap<>();

    @Option(names = "--max-rejects", paramLabel = "N", defaultValue = "0", description = {
            "Exit with 3 if more records than this could not be read (default: ${DEFAULT-VALUE}).",
            "Whatever could be read is in the result all the same."})
    private long maxRejects;

    @Option(names = "--rejects", paramLabel = "FILE", description = "Where records that could not be read are listed.")
    private Path rejects = Path.of("papergraph.rejects.jsonl");

    /** The records of all feeds in their order; each file is opened when its turn comes, and closed behind it. */
    Stream<FeedRecord> read(List<Path> feeds) {
        Map<RecordField, String> names = new EnumMap<>(RecordField.class);
        names.putAll(fields);
        Feed feed = Feed.with(new FieldNames(names));
        return feed.read(feeds);
    }

    RejectsFile rejectsFile() {
        return new RejectsFile(rejects);
    }

    /** Says what was rejected, if anything, and gives the run's exit code. */
    int exitCode(RejectsFile file, PrintWriter err) {
        if (file.count() > 0) {
            err.printf("%d record%s could not be read; see %s%n", file.count(), file.count() == 1 ? "" : "s",
                    file.file());
        }
        if (file.count() <= maxRejects) {
            return ExitCode.DONE;
        }
        err.printf("papergraph: error %s: That is more than --max-rejects %d allows. The others are in the result.%n",
                ErrorId.PG103_TOO_MANY_REJECTS.code(), maxRejects);
        return ExitCode.TOO_MANY_REJECTS;
    }
}
