package org.guanai.aid.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.guanai.kit.file.MultipartForm;
import org.guanai.kit.problem.Refusal;

/// A form with a sheet as `file`, kept in memory only; other parts are left alone.
public final class SheetForm implements MultipartForm.Parts {
    private static final int LARGEST = 4 << 20;
    private static final String FILE = "file";

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private boolean isFile;

    private SheetForm() {}

    /// @throws Refusal.Invalid without a file, or when the form breaks off
    /// @throws Refusal.TooLarge beyond 4 MB
    public static byte[] read(String contentType, InputStream body) {
        var form = new SheetForm();
        try {
            MultipartForm.read(contentType, body, form);
        } catch (IOException broken) {
            throw Refusal.invalid("files.form-malformed", FILE);
        }
        if (form.content.size() == 0) {
            throw Refusal.invalid("files.file-missing", FILE);
        }
        return form.content.toByteArray();
    }

    @Override
    public void begin(String name, Optional<String> fileName) {
        isFile = name.equals(FILE);
    }

    @Override
    public void data(byte[] bytes) {
        if (isFile) {
            if (content.size() + bytes.length > LARGEST) {
                throw Refusal.tooLarge("files.too-large");
            }
            content.writeBytes(bytes);
        }
    }
}
