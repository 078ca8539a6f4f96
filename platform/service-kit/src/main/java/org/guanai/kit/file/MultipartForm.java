package org.guanai.kit.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guanai.kit.problem.Refusal;
import org.jboss.resteasy.reactive.common.util.CaseInsensitiveMap;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;

/// Reads a form with files as it arrives: the framework would put them on the disk in clear.
public final class MultipartForm {
    private static final Pattern BOUNDARY =
            Pattern.compile(
                    "boundary=(?:\"([^\"]{1,70})\"|([^\\s;,]{1,70}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = parameter("name");
    private static final Pattern FILE_NAME = parameter("filename");
    private static final int BUFFER = 16 * 1024;

    private MultipartForm() {}

    /// @throws IOException when it is no form, or breaks off
    public static void read(String contentType, InputStream body, Parts parts) throws IOException {
        var boundary =
                find(BOUNDARY, contentType)
                        .orElseThrow(() -> new IOException("the form is malformed"))
                        .getBytes(StandardCharsets.ISO_8859_1);
        var parser =
                MultipartParser.beginParse(
                        new Handler(parts), boundary, StandardCharsets.UTF_8.name());
        var buffer = new byte[BUFFER];
        try {
            for (int n; (n = body.read(buffer)) > 0; ) {
                parser.parse(ByteBuffer.wrap(buffer, 0, n));
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException malformed) {
            // The parser's own, for a malformed head and for what follows the last part.
            throw new IOException("the form is malformed", malformed);
        }
        if (!parser.isComplete()) {
            throw new IOException("the form breaks off");
        }
    }

    private static Pattern parameter(String name) {
        return Pattern.compile(
                "(?:^|;)\\s*" + name + "=(?:\"([^\"]*)\"|([^\\s;]+))", Pattern.CASE_INSENSITIVE);
    }

    private static Optional<String> find(Pattern pattern, String text) {
        var match = pattern.matcher(text == null ? "" : text);
        return match.find()
                ? Optional.of(match.group(1) != null ? match.group(1) : match.group(2))
                : Optional.empty();
    }

    /// Takes the parts of a form, in their order.
    public interface Parts {
        /// @param fileName as the sender has it; empty for a field
        void begin(String name, Optional<String> fileName);

        /// More of the part that began last.
        void data(byte[] bytes) throws IOException;
    }

    private record Handler(Parts parts) implements MultipartParser.PartHandler {
        @Override
        public void beginPart(CaseInsensitiveMap<String> headers) {
            var disposition = headers.getFirst("Content-Disposition");
            parts.begin(find(NAME, disposition).orElse(""), find(FILE_NAME, disposition));
        }

        @Override
        public void data(ByteBuffer data) throws IOException {
            var bytes = new byte[data.remaining()];
            data.get(bytes);
            parts.data(bytes);
        }

        @Override
        public void endPart() {
            // The next one begins, or none.
        }
    }
}
