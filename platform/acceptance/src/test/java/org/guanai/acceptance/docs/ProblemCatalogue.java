package org.guanai.acceptance.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// Every problem code with its texts, as a page: each code once, in one wording.
final class ProblemCatalogue {
    private static final List<String> SERVICES =
            List.of("registry", "mentoring", "aid", "safety", "notification");

    private final Path home;
    private final Map<String, String> rows = new HashMap<>();

    ProblemCatalogue(Path home) {
        this.home = home;
    }

    String page() {
        var page = new StringBuilder("# Problem codes · 错误代码\n\n");
        page.append("Generated from the services' texts. A problem document names its `code`; ");
        page.append("`type` is `/problems/<code>`, a page of the gateway.\n");
        section(page, "Everywhere · 通用", "platform/service-kit", "kit-problems");
        section(page, "Workbooks and text files · 表格", "platform/sheets", "sheets-problems");
        section(
                page,
                "Documents, attachments and exports · 文件",
                "platform/files",
                "files-problems");
        SERVICES.forEach(s -> section(page, s, s + "-service", "problems"));
        section(page, "gateway", "gateway", "problems");
        return page.toString();
    }

    private void section(StringBuilder page, String title, String module, String bundle) {
        var folder = home.resolve(module).resolve("src/main/resources");
        var english = read(folder.resolve(bundle + ".properties"));
        var chinese = read(folder.resolve(bundle + "_zh.properties"));
        page.append("\n## ").append(title).append("\n\n| Code | English | 中文 |\n|---|---|---|\n");
        english.forEach((code, text) -> {
            var row = "| `%s` | %s | %s |%n".formatted(code, text, chinese.get(code));
            var before = rows.putIfAbsent(code, row);
            if (before == null) {
                page.append(row);
            } else if (!before.equals(row)) {
                throw new IllegalStateException(code + " has two texts");
            }
        });
    }

    private static TreeMap<String, String> read(Path file) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((code, text) -> texts.put((String) code, (String) text));
        texts.keySet().removeIf(c -> c.startsWith("title.") || c.startsWith("constraint."));
        return texts;
    }
}
