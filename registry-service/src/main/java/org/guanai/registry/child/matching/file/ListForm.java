package org.guanai.registry.child.matching.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.guanai.kit.file.MultipartForm;
import org.guanai.kit.problem.Refusal;

/// A form with an agency's list, kept in memory only: `file` and `kind`.
///
/// @param agency who keeps the list
/// @param kind code of the kind of hardship that it is about
/// @param asOf day of which it is
public record ListForm(String agency, String kind, LocalDate asOf, byte[] file) {
    private static final int LARGEST = 4 << 20;
    private static final int LONGEST_FIELD = 200;

    /// @throws Refusal.Invalid when a part is missing, or the form breaks off
    /// @throws Refusal.TooLarge beyond 4 MB
    public static ListForm read(
            String agency, LocalDate asOf, String contentType, InputStream body) {
        var parts = new Parts();
        try {
            MultipartForm.read(contentType, body, parts);
        } catch (IOException broken) {
            throw Refusal.invalid("registry.import-form-malformed", "file");
        }
        return new ListForm(agency.strip(), parts.text("kind"), asOf, parts.file());
    }

    private static final class Parts implements MultipartForm.Parts {
        private final Map<String, ByteArrayOutputStream> parts = new HashMap<>();
        private String part;

        @Override
        public void begin(String name, Optional<String> fileName) {
            part = name;
            parts.putIfAbsent(name, new ByteArrayOutputStream());
        }

        @Override
        public void data(byte[] bytes) throws IOException {
            var kept = parts.get(part);
            if (kept.size() + bytes.length > (part.equals("file") ? LARGEST : LONGEST_FIELD)) {
                throw Refusal.tooLarge("registry.import-too-large");
            }
            kept.write(bytes);
        }

        String text(String name) {
            var kept = parts.get(name);
            var text = kept == null ? "" : kept.toString(StandardCharsets.UTF_8).strip();
            if (text.isEmpty()) {
                throw Refusal.invalid("registry.list-part-missing", name);
            }
            return text;
        }

        byte[] file() {
            var kept = parts.get("file");
            if (kept == null || kept.size() == 0) {
                throw Refusal.invalid("registry.import-file-missing", "file");
            }
            return kept.toByteArray();
        }
    }
}
