package org.papergraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules that hold the code in shape, and proof that they bite. */
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void aPackageImportsOnlyPackagesAboveIt() throws IOException {
        // corpus may import common and concept, never detect; only cli and the root import all
        assertEquals(List.of(), SourceRules.imports(SourceFile.under(SOURCES)));
    }

    @Test
    void noClassIsNamedAfterNothing() throws IOException {
        // FeedHelper, TextUtils, PaperImpl, GraphData ... -> named after what they do instead
        assertEquals(List.of(), SourceRules.names(SourceFile.under(SOURCES)));
    }

    @Test
    void filesAreShort() throws IOException {
        // none over 400 lines, half of them under 90
        assertEquals(List.of(), SourceRules.lengths(SourceFile.under(SOURCES)));
    }

    @Test
    void anImportFromBelowIsFound() {
        // corpus imports detect, statically and as a whole; concept imports the root; web imports cli -> four findings
        List<SourceFile> files = List.of(
                source("corpus/Feed", "import org.papergraph.common.ErrorId;\nimport org.papergraph.detect.Tagger;\n"),
                source("corpus/Paper", "import static org.papergraph.detect.Rule.PREFERRED_LABEL;\n"),
                source("concept/Concept", "import org.papergraph.Pipeline;\n"),
                source("web/Server", "import org.papergraph.store.*;\nimport org.papergraph.cli.*;\n"),
                source("cli/Main", "import org.papergraph.Pipeline;\nimport org.papergraph.web.Server;\n"),
                source("Pipeline",
                        "import org.papergraph.detect.Detector;\nimport org.papergraph.store.GraphBuilder;\n"));
        assertEquals(List.of("corpus/Feed.java imports org.papergraph.detect.Tagger",
                "corpus/Paper.java imports org.papergraph.detect.Rule.PREFERRED_LABEL",
                "concept/Concept.java imports org.papergraph.Pipeline",
                "web/Server.java imports org.papergraph.cli.*"), SourceRules.imports(files));
    }

    @Test
    void aNameWrittenOutInTheCodeCountsAsAnImport() {
        // new org.papergraph.web.Server() in corpus -> found; the same in a comment or a Javadoc link -> not
        List<SourceFile> files = List.of(source("corpus/Feed", """
            /** Unlike {@link org.papergraph.web.Server}. */
            class Feed {
                // not org.papergraph.web.Server
                Object server = new org.papergraph.web.Server(); // org.papergraph.store.Layout
            }
            """));
        assertEquals(List.of("corpus/Feed.java imports org.papergraph.web.Server"), SourceRules.imports(files));
    }

    @Test
    void nothingButCliAndTheRootMayImportTheRoot() {
        // the root class Version, imported by detect and by cli -> one finding; cli imported by the root -> another
        List<SourceFile> files = List.of(source("detect/Tagger", "import org.papergraph.Version;\n"),
                source("cli/Main", "import org.papergraph.Version;\n"),
                source("Pipeline", "import org.papergraph.cli.Main;\n"));
        assertEquals(List.of("detect/Tagger.java imports org.papergraph.Version",
                "Pipeline.java imports org.papergraph.cli.Main"), SourceRules.imports(files));
    }

    @Test
    void aPackageThatNobodyPlacedIsFound() {
        // a package "misc" is no stage of the pipeline -> found wherever it is imported and wherever it stands
        List<SourceFile> files = List.of(source("web/Server", "import org.papergraph.misc.Thing;\n"),
                source("misc/Thing", ""));
        assertEquals(List.of("web/Server.java imports org.papergraph.misc.Thing",
                "misc/Thing.java is in a package that is no stage"), SourceRules.imports(files));
    }

    @Test
    void aPartOfTheServerImportsOnlyPartsAboveIt() {
        // http imports page, query imports the server itself -> two findings; page may import http, the server all
        List<SourceFile> files = List.of(source("web/http/Answer", "import org.papergraph.web.page.FrontPage;\n"),
                source("web/query/QueryList", "import org.papergraph.web.Routes;\n"),
                source("web/page/FrontPage", "import org.papergraph.web.http.Answer;\n"),
                source("web/Routes", "import org.papergraph.web.page.FrontPage;\n"));
        assertEquals(List.of("web/http/Answer.java imports org.papergraph.web.page.FrontPage",
                "web/query/QueryList.java imports org.papergraph.web.Routes"), SourceRules.imports(files));
    }

    @Test
    void aBannedEndingIsFoundInNestedTypesToo() {
        // class TextUtils, nested record RunInfo, interface FooManager -> found; Utility and a comment -> not
        List<SourceFile> files = List.of(
                source("corpus/TextUtils", "final class TextUtils {\n    record RunInfo(int runs) {}\n}\n"),
                source("web/Server",
                        "// a class ServerHelper would be bad\nclass Server {\n    enum Utility { A }\n}\n"),
                source("web/FooManager", "interface FooManager {}\n"));
        assertEquals(List.of("corpus/TextUtils.java declares TextUtils", "corpus/TextUtils.java declares RunInfo",
                "web/FooManager.java declares FooManager"), SourceRules.names(files));
    }

    @Test
    void aLongFileAndALongMedianAreFound() {
        // files of 90, 91 and 401 lines -> the third is too long, and so is the median 91
        List<SourceFile> files = List.of(source("web/A", "\n".repeat(90)), source("web/B", "\n".repeat(91)),
                source("web/C", "\n".repeat(401)));
        assertEquals(List.of("web/C.java has 401 lines, more than 400", "the median file has 91 lines, not under 90"),
                SourceRules.lengths(files));
        assertEquals(List.of(), SourceRules.lengths(List.of(source("web/A", "\n".repeat(89)))));
    }

    private static SourceFile source(String name, String text) {
        return new SourceFile(Path.of(name + ".java"), text);
    }
}
