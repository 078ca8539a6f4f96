package org.guanai.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The generated pages under `docs/` are what is committed. Run with `-Dguanai.docs.write=true` to
/// renew them.
class GeneratedPagesTest {
    private static final Path HOME = Path.of("../..");

    private static final Path SCENARIOS = Path.of("src/test/java/org/guanai/acceptance/story");

    @Test
    void theTableOfClauses() throws IOException {
        var page = new ClauseTable(scenarios()).page();
        assertCommitted("docs/clauses.md", page);
    }

    @Test
    void theCatalogueOfProblems() throws IOException {
        assertCommitted("docs/problems.md", new ProblemCatalogue(HOME).page());
    }

    @Test
    void theMapOfEventsAndEachHasAReader() throws IOException {
        var map = EventMap.of(HOME);
        assertCommitted("docs/events.md", map.page());
        assertThat(map.unread()).isEmpty();
    }

    private static void assertCommitted(String name, String page) throws IOException {
        var file = HOME.resolve(name);
        if (Boolean.getBoolean("guanai.docs.write")) {
            Files.writeString(file, page);
        }
        assertThat(file).hasContent(page);
    }

    private static List<Class<?>> scenarios() throws IOException {
        try (var files = Files.list(SCENARIOS)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith("Scenarios.java"))
                    .sorted()
                    .<Class<?>>map(GeneratedPagesTest::scenario)
                    .toList();
        }
    }

    private static Class<?> scenario(String file) {
        var name = "org.guanai.acceptance.story." + file.replace(".java", "");
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
