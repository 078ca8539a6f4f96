package org.guanai.registry.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.guanai.kit.file.MultipartForm;
import org.guanai.kit.file.SealedFile;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.exchange.imports.intake.ImportConfig;
import org.guanai.registry.exchange.imports.intake.ImportKind;
import org.guanai.registry.exchange.imports.intake.UploadedFiles;
import org.guanai.sheets.ContentProbe;
import org.guanai.sheets.format.SheetFormat;
import org.guanai.sheets.format.UnreadableSheet;

/// Receives a form with a file, sealing, hashing and probing it as it arrives: the framework would
/// put it on the disk in clear.
@ApplicationScoped
class UploadReader {
    private final UploadedFiles files;
    private final ImportConfig config;

    UploadReader(UploadedFiles files, ImportConfig config) {
        this.files = files;
        this.config = config;
    }

    /// @throws Refusal.Invalid without file or kind, or when the form breaks off
    /// @throws Refusal.TooLarge beyond the limit
    /// @throws Refusal.Unsupported when the file is no spreadsheet
    Upload read(String contentType, InputStream body) {
        var id = Ids.next();
        try (var file = files.create(id)) {
            var form = new Form(file, config.size().asLongValue());
            MultipartForm.read(contentType, body, form);
            var format = form.format();
            var kind = form.kind();
            file.finish();
            return new Upload(id, kind, format, form.digest(), file.sealedKey());
        } catch (IOException broken) {
            throw Refusal.invalid("registry.import-form-malformed", "file");
        }
    }

    void discard(Upload upload) {
        files.delete(upload.id());
    }

    /// The parts of the form: `file` is passed on, `kind` kept, anything else left alone.
    private static final class Form implements MultipartForm.Parts {
        private static final int LONGEST_FIELD = 64;

        private final SealedFile file;
        private final long largest;
        private final ContentProbe probe = new ContentProbe();
        private final MessageDigest digest = sha256();
        private final ByteArrayOutputStream kind = new ByteArrayOutputStream();
        private String part;
        private int files;
        private long size;

        private Form(SealedFile file, long largest) {
            this.file = file;
            this.largest = largest;
        }

        @Override
        public void begin(String name, Optional<String> fileName) {
            part = name;
            if (part.equals("file") && ++files > 1) {
                throw Refusal.invalid("registry.import-form-malformed", "file");
            }
        }

        @Override
        public void data(byte[] bytes) throws IOException {
            if (part.equals("file")) {
                take(bytes);
            } else if (part.equals("kind") && kind.size() < LONGEST_FIELD) {
                kind.write(bytes);
            }
        }

        private void take(byte[] bytes) throws IOException {
            size += bytes.length;
            if (size > largest) {
                throw Refusal.tooLarge("registry.import-too-large");
            }
            probe.accept(bytes, 0, bytes.length);
            digest.update(bytes);
            file.write(bytes, 0, bytes.length);
        }

        SheetFormat format() {
            if (files == 0) {
                throw Refusal.invalid("registry.import-file-missing", "file");
            }
            try {
                return probe.format()
                        .orElseThrow(() -> Refusal.unsupported("sheet.no-spreadsheet"));
            } catch (UnreadableSheet e) {
                throw size == 0 ? Refusal.invalid(e.code(), "file") : Refusal.unsupported(e.code());
            }
        }

        ImportKind kind() {
            return ImportKind.of(kind.toString(StandardCharsets.UTF_8).strip())
                    .orElseThrow(() -> Refusal.invalid("registry.import-kind-unknown", "kind"));
        }

        String digest() {
            return HexFormat.of().formatHex(digest.digest());
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
