package org.guanai.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.guanai.print.MissingGlyphs.Missing;

/// The fonts of printed pages: Noto Sans SC, trimmed (`platform/print/fonts/README.md`). Unpacked
/// from the jar at the first page, because the renderer reads them from files.
@ApplicationScoped
class Fonts {
    private static final String REGULAR = "NotoSansSC-Regular.ttf";
    private static final String BOLD = "NotoSansSC-Bold.ttf";

    private Unpacked unpacked;

    /// @throws MissingGlyphs when a text has a character that no font draws
    void requireAll(PrintedPage page) {
        var coverage = unpacked().coverage();
        var missing = new LinkedHashSet<Missing>();
        page.eachText((record, text) ->
                text.codePoints()
                        .filter(c -> c > ' ' && !coverage.has(c))
                        .forEach(c -> missing.add(new Missing(record, Character.toString(c)))));
        if (!missing.isEmpty()) {
            throw new MissingGlyphs(List.copyOf(missing));
        }
    }

    /// Bold has the common characters only: `han-all` draws the others of a bold line.
    void eachFace(Consumer<Face> use) {
        var folder = unpacked().folder();
        use.accept(new Face("han", 400, folder.resolve(REGULAR)));
        use.accept(new Face("han", 700, folder.resolve(BOLD)));
        use.accept(new Face("han-all", 400, folder.resolve(REGULAR)));
    }

    private synchronized Unpacked unpacked() {
        if (unpacked == null) {
            unpacked = unpack();
        }
        return unpacked;
    }

    private static Unpacked unpack() {
        try {
            var folder = Files.createTempDirectory("guanai-fonts");
            // The renderer looks for the machine's own fonts and keeps a list of them.
            System.setProperty("pdfbox.fontcache", folder.toString());
            for (var name : List.of(REGULAR, BOLD)) {
                try (var in = Fonts.class.getResourceAsStream(name)) {
                    Files.copy(in, folder.resolve(name));
                }
                folder.resolve(name).toFile().deleteOnExit();
            }
            folder.toFile().deleteOnExit();
            return new Unpacked(folder, Coverage.of(folder.resolve(REGULAR)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A font file as the style sheet names it.
    record Face(String family, int weight, Path file) {}

    private record Unpacked(Path folder, Coverage coverage) {}
}
