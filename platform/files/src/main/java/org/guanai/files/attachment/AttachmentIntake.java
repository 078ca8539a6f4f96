package org.guanai.files.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.guanai.files.media.MediaKind;
import org.guanai.files.media.Photo;
import org.guanai.kit.file.VirusScan;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.jboss.resteasy.reactive.RestResponse;

/// Receives attachments: type by content, bounded, scanned for viruses, photos without what their
/// cameras wrote into them, sealed before anything else knows of them.
@ApplicationScoped
public class AttachmentIntake {
    private final AttachmentFiles files;
    private final AttachmentThumbnails thumbnails;
    private final VirusScan scan;
    private final AttachmentConfig config;
    private final Semaphore free;

    AttachmentIntake(
            AttachmentFiles files,
            AttachmentThumbnails thumbnails,
            VirusScan scan,
            AttachmentConfig config) {
        this.files = files;
        this.thumbnails = thumbnails;
        this.scan = scan;
        this.config = config;
        this.free = new Semaphore(config.parallel(), true);
    }

    /// Receives a form with one `file` and lets it be attached. A file that is not, because the
    /// request is refused or repeated, is discarded.
    ///
    /// @param attached answers with a `Location` that ends with the upload's id
    /// @throws Refusal.Invalid without a file
    /// @throws Refusal.TooLarge beyond the limit
    /// @throws Refusal.Unsupported for another kind of file
    public <V> RestResponse<V> receive(
            String contentType,
            InputStream body,
            Function<AttachmentUpload, RestResponse<V>> attached) {
        var upload = received(contentType, body);
        var kept = false;
        try {
            var answer = attached.apply(upload);
            kept = answer.getLocation().toString().endsWith(upload.id().toString());
            return answer;
        } finally {
            if (!kept) {
                files.delete(upload.id());
                thumbnails.delete(upload.id());
            }
        }
    }

    private AttachmentUpload received(String contentType, InputStream body) {
        free.acquireUninterruptibly();
        try {
            var form = AttachmentForm.read(contentType, body, config.size().asLongValue());
            return looked(form.name(), form.content());
        } finally {
            free.release();
        }
    }

    private AttachmentUpload looked(String name, byte[] sent) {
        var kind =
                MediaKind.of(sent).orElseThrow(() -> Refusal.unsupported("files.kind-unsupported"));
        scan.requireClean(sent);
        var photo = kind.isPicture() ? Photo.cleaned(kind, sent) : new Photo(kind, sent);
        var id = Ids.next();
        var thumbnail =
                kind.isPicture()
                        ? photo.thumbnail().map(small -> thumbnails.keep(id, small)).orElse(null)
                        : null;
        return new AttachmentUpload(
                id,
                name.isEmpty() ? "附件." + kind.extension() : name,
                kind,
                photo.content().length,
                sha256(sent),
                files.keep(id, photo.content()),
                thumbnail);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
