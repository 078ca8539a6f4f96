package org.guanai.mentoring.counsel.screening.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.guanai.kit.file.MultipartForm;
import org.guanai.kit.problem.Refusal;

/// A form with one part `file`, kept in memory only.
public record ScreeningFile(byte[] content) {
    private static final int LARGEST = 2 << 20;
    private static final String FILE = "file";

    /// @throws Refusal.Invalid without a file, or when the form breaks off
    /// @throws Refusal.TooLarge beyond 2 MB
    public static ScreeningFile read(String contentType, InputStream body) {
        var form = new Form();
        try {
            MultipartForm.read(contentType, body, form);
        } catch (IOException broken) {
            throw Refusal.invalid("files.form-malformed", FILE);
        }
        if (form.content.size() == 0) {
            throw Refusal.invalid("files.file-missing", FILE);
        }
        return new ScreeningFile(form.content.toByteArray());
    }

    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Form implements MultipartForm.Parts {
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();
        private String part = "";

        @Override
        public void begin(String name, Optional<String> fileName) {
            part = name;
        }

        @Override
        public void data(byte[] bytes) {
            if (part.equals(FILE)) {
                if (content.size() + bytes.length > LARGEST) {
                    throw Refusal.tooLarge("files.too-large");
                }
                content.writeBytes(bytes);
            }
        }
    }
}
