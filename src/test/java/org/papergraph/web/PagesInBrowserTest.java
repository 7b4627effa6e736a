package org.papergraph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people do with the pages, in a real browser, over the example papers. */
class PagesInBrowserTest {
    private static final List<String> PAGES = List.of("", "papers", "concepts?by=count", "candidates", "artifacts",
            "search?q=sparse+autoencoder", "queries/", "queries/together-with?concept=language+model", "sparql", "ns",
            "about", "annotate", "discover", "page/concept/sparse-autoencoder", "page/dataset");
    /** What a page may weigh, packed, with all that belongs to it. */
    private static final long HEAVIEST = 300_000;

    @TempDir
    private static Path folder;
    private static Chromium chromium;
    private static GraphServer server;
    private static String paper;
    private Visit visit;

    @BeforeAll
    static void serve() {
        chromium = Chromium.start();
        server = GraphServer.make(ExampleStore.build(folder.resolve("store")));
        paper = ExampleStore.pathOf(server, "Toy Models of Superposition");
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (server != null) {
            server.stop();
        }
    }

    private Page open(String path) {
        visit = chromium.visit(server.url().toString());
        return visit.go(path);
    }

    @AfterEach
    void nothingWentWrongAndNothingLeftTheServer() {
        if (visit != null) {
            List<String> faults = visit.faults();
            visit.close();
            assertEquals(List.of(), faults);
        }
    }

    @Test
    void aConceptIsFoundByTypingItsBeginning() {
        Page page = open("");
        page.getByRole(AriaRole.COMBOBOX).fill("sparse auto");
        page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText("sparse autoencoder")).first()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("sparse autoencoder");
    }

    @Test
    void aSearchLeadsToAPaperAndItsConceptsToOthers() {
        Page page = open("");
        page.getByRole(AriaRole.COMBOBOX).fill("superposition");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search")).click();
        assertThat(page.locator(".hits mark").first()).hasText(Pattern.compile("superposition",
                Pattern.CASE_INSENSITIVE));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Toy Models of Superposition")).click();
        page.locator("table a[href*='page/concept/']").first().click();
        assertThat(page.locator("h2").first()).containsText("paper");
    }

    @Test
    void aMarkedAbstractTellsConceptAndConfidence() {
        Page page = open(paper);
        Locator mention = page.locator("p.text a.mention").first();
        mention.focus();
        assertThat(mention).hasAttribute("data-tip", Pattern.compile(".+, confidence 0\\.\\d+"));
        String tip = mention.evaluate("each => getComputedStyle(each, '::after').content").toString();
        assertTrue(tip.contains("confidence"), tip);
        mention.click();
        assertTrue(page.url().contains("/page/concept/"), page.url());
    }

    @Test
    void aCannedQueryAnswersInItsForm() {
        Page page = open("queries/papers-about");
        page.locator("input[name=concept]").fill("sparse autoencoder");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask")).click();
        assertThat(page.locator("main table tbody tr").first()).containsText("Sparse");
    }

    @Test
    void aQueryInTheEditorAnswersBelowIt() {
        Page page = open("sparql");
        assertThat(page.locator(".CodeMirror")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Run")).click();
        assertThat(page.locator("#result h2")).hasText("10 rows");
        page.locator("#result table a").first().click();
        assertTrue(page.url().contains("/page/concept/"), page.url());
    }

    @Test
    void aQueryOfTheListComesIntoTheEditor() {
        Page page = open("sparql");
        page.locator("#example").selectOption("top-concepts");
        assertThat(page.locator(".CodeMirror")).containsText("SELECT");
        page.keyboard().press("Tab");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Run")).click();
        assertThat(page.locator("#result h2")).hasText(Pattern.compile("\\d+ rows"));
    }

    @Test
    void aPastedTextIsReadAndComparedWithThePapers() {
        Page page = open("annotate");
        page.getByLabel("Abstract").fill("We train sparse autoencoders on the activations of language models.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read it")).click();
        assertThat(page.locator("p.text mark").first()).hasText("sparse autoencoders");
        assertThat(page.locator("#nearest")).isVisible();
    }

    @Test
    void theKeyboardAloneIsEnough() {
        Page page = open("");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("To the content");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasAttribute("name", "q");
        page.waitForResponse(answer -> answer.url().endsWith("?q=sparse%20auto"),
                () -> page.keyboard().type("sparse auto"));
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("sparse autoencoder");
    }

    @Test
    void whoPrefersDarkGetsDarkAndMayChoose() {
        visit = chromium.visit(server.url().toString(),
                new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
        Page page = visit.go("");
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(20, 24, 27)");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Use light colours")).click();
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(252, 252, 250)");
        visit.go("papers");
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(252, 252, 250)");
    }

    @Test
    void withoutScriptsAllIsThereToRead() {
        visit = chromium.visit(server.url().toString(), new Browser.NewContextOptions().setJavaScriptEnabled(false));
        Page page = visit.go("");
        page.locator("input[name=q]").fill("superposition");
        page.locator("header button[type=submit]").click();
        page.locator(".hits a").first().click();
        assertThat(page.locator("p.text mark").first()).isVisible();
        page.locator("p.text a.mention").first().click();
        assertThat(page.locator("svg.map a").first()).isVisible();
        visit.go("queries/top-concepts");
        page.locator("form.fields button").click();
        assertThat(page.locator("main table tbody tr").first()).isVisible();
        visit.go("sparql");
        assertThat(page.locator("textarea")).isVisible();
    }

    @Test
    void nothingIsWiderThanAPhone() {
        visit = chromium.visit(server.url().toString(), new Browser.NewContextOptions().setViewportSize(360, 740));
        for (String path : allPages()) {
            Page page = visit.go(path);
            Object over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertEquals(0, over, path + " is wider than the screen");
        }
    }

    @Test
    void noPageWeighsMuch() {
        visit = chromium.visit(server.url().toString());
        for (String path : allPages()) {
            visit.close();
            visit = chromium.visit(server.url().toString());
            visit.go(path);
            assertTrue(visit.bytes() > 0 && visit.bytes() < HEAVIEST, path + " weighs " + visit.bytes());
        }
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void axeFindsNoSeriousFault(ColorScheme colours) {
        visit = chromium.visit(server.url().toString(), new Browser.NewContextOptions().setColorScheme(colours));
        for (String path : allPages()) {
            Page page = visit.go(path);
            List<String> found = new AxeBuilder(page).analyze().getViolations().stream()
                    .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                    .map(PagesInBrowserTest::told).toList();
            assertEquals(List.of(), found, path);
        }
    }

    @Test
    void picturesOfThePagesAreTaken() {
        // into docs/images with -Dscreenshots.update=true, else into target/
        Path pictures = Path.of(Boolean.getBoolean("screenshots.update") ? "docs/images" : "target/screenshots");
        Map<String, String> pages = Map.of("front", "", "paper", paper, "concept", "page/concept/language-model",
                "query", "queries/together-with?concept=language+model");
        pages.forEach((name, path) -> {
            visit = chromium.visit(server.url().toString());
            byte[] picture = visit.go(path).screenshot(new Page.ScreenshotOptions().setPath(
                    pictures.resolve(name + ".png")));
            assertTrue(picture.length > 10_000, name);
            visit.close();
        });
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }

    private static List<String> allPages() {
        return Stream.concat(PAGES.stream(), Stream.of(paper)).toList();
    }
}
