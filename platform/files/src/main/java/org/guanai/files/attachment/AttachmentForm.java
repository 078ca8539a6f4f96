package org.guanai.files.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.guanai.kit.file.MultipartForm;
import org.guanai.kit.problem.Refusal;

/// A form with one part `file`; anything else in it is left alone.
final class AttachmentForm implements MultipartForm.Parts {
    private static final int LONGEST_NAME = 120;
    private static final String FILE = "file";

    private final long largest;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private String part = "";
    private String name;

    private AttachmentForm(long largest) {
        this.largest = largest;
    }

    /// @throws Refusal.Invalid without a file, or when the form breaks off
    /// @throws Refusal.TooLarge beyond the limit
    static AttachmentForm read(String contentType, InputStream body, long largest) {
        var form = new AttachmentForm(largest);
        try {
            MultipartForm.read(contentType, body, form);
        } catch (IOException broken) {
            throw Refusal.invalid("files.form-malformed", FILE);
        }
        if (form.name == null || form.content.size() == 0) {
            throw Refusal.invalid("files.file-missing", FILE);
        }
        return form;
    }

    @Override
    public void begin(String name, Optional<String> fileName) {
        part = name;
        if (part.equals(FILE)) {
            if (this.name != null) {
                throw Refusal.invalid("files.form-malformed", FILE);
            }
            this.name = plain(fileName.orElse(""));
        }
    }

    @Override
    public void data(byte[] bytes) {
        if (part.equals(FILE)) {
            if (content.size() + bytes.length > largest) {
                throw Refusal.tooLarge("files.too-large");
            }
            content.writeBytes(bytes);
        }
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content.toByteArray();
    }

    /// Without folders and signs that no file system takes.
    private static String plain(String fileName) {
        var plain =
                fileName.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\"<>:|?*]", "").strip();
        return plain.length() <= LONGEST_NAME
                ? plain
                : plain.substring(plain.length() - LONGEST_NAME);
    }
}
