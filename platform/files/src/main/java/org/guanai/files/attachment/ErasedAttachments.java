package org.guanai.files.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.file.SealedFiles;
import org.guanai.kit.scope.SystemScope;

/// Erases files that were withdrawn some time ago, and those that a crash left over. The key goes
/// first: from then on nothing opens the file.
@ApplicationScoped
public class ErasedAttachments {
    private static final Duration LEFT_OVER = Duration.ofDays(1);

    private final Attachments attachments;
    private final AttachmentFiles files;
    private final AttachmentThumbnails thumbnails;
    private final AttachmentConfig config;
    private final Clock clock;

    /// Files have the machine's own time.
    private final Clock realTime = Clock.systemUTC();

    ErasedAttachments(
            Attachments attachments,
            AttachmentFiles files,
            AttachmentThumbnails thumbnails,
            AttachmentConfig config,
            Clock clock) {
        this.attachments = attachments;
        this.files = files;
        this.thumbnails = thumbnails;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "4m")
    public void erase() {
        SystemScope.run(this::eraseAll);
    }

    private void eraseAll() {
        QuarkusTransaction.requiringNew()
                .call(this::eraseWithdrawn)
                .forEach(id -> {
                    files.delete(id);
                    thumbnails.delete(id);
                });
        eraseLeftOver(files);
        eraseLeftOver(thumbnails);
    }

    private List<UUID> eraseWithdrawn() {
        var old = attachments.withdrawnBefore(clock.instant().minus(config.keptWithdrawn()));
        old.forEach(Attachment::erase);
        return old.stream().map(a -> a.id).toList();
    }

    private void eraseLeftOver(SealedFiles lying) {
        var old = lying.olderThan(LEFT_OVER, realTime.instant());
        var kept =
                new HashSet<>(
                        QuarkusTransaction.requiringNew().call(() -> attachments.withFile(old)));
        old.stream().filter(id -> !kept.contains(id)).forEach(lying::delete);
    }
}
