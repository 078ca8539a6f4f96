package org.guanai.gateway.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.guanai.gateway.request.Language;

/// Every problem code with its texts, as the build generates it (`docs/problems.md`).
///
/// @param texts by code, in the order of the page
record ProblemCatalogue(Map<String, Text> texts) {
    private static final String FILE = "/pages/problems.md";
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([\\w.-]+)` \\| (.*) \\| (.*) \\|$");

    static ProblemCatalogue packed() {
        try (var in = ProblemCatalogue.class.getResourceAsStream(FILE)) {
            return of(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProblemCatalogue of(String page) {
        var texts = new LinkedHashMap<String, Text>();
        ROW.matcher(page)
                .results()
                .forEach(r -> texts.put(r.group(1), new Text(r.group(2), r.group(3))));
        return new ProblemCatalogue(texts);
    }

    record Text(String english, String chinese) {
        String in(Language language) {
            return language == Language.EN ? english : chinese;
        }
    }
}
