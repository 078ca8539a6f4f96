package org.guanai.files.attachment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Keeps the attachments (附件) of records. The feature that owns the record has looked it up, and
/// locked it where it attaches.
@ApplicationScoped
public class AttachmentDesk {
    private static final String NOUN = "attachment";

    private final Attachments attachments;
    private final AttachmentStock stock;
    private final AttachmentConfig config;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    AttachmentDesk(
            Attachments attachments,
            AttachmentStock stock,
            AttachmentConfig config,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.attachments = attachments;
        this.stock = stock;
        this.config = config;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refusal.Conflict when the record has as many as it may
    @Transactional
    public AttachmentView attach(AttachmentOwner owner, AttachmentUpload upload) {
        if (attachments.countOf(owner) >= config.most()) {
            throw Refusal.conflict("files.too-many", "file");
        }
        var attached = Attachment.attach(owner, upload, caller.name(), clock.instant());
        attachments.persistAndFlush(attached);
        journal.wrote(NOUN, attached.id, "file");
        return AttachmentView.of(attached);
    }

    /// Those of each record that were not withdrawn, oldest first.
    ///
    /// @param kind of the records
    @Transactional
    public Map<UUID, List<AttachmentView>> of(String kind, Collection<UUID> owners) {
        return owners.isEmpty()
                ? Map.of()
                : attachments.of(kind, owners).stream()
                        .collect(groupingBy(a -> a.ownerId, mapping(AttachmentView::of, toList())));
    }

    /// Opening one is on record.
    ///
    /// @throws Refusal.Absent when the record has no such attachment, or it was withdrawn
    @Transactional
    public AttachmentContent open(AttachmentOwner owner, UUID id) {
        var found = found(owner, id);
        journal.opened(NOUN, id, null);
        return stock.file(found);
    }

    /// A small picture, as lists show it.
    ///
    /// @throws Refusal.Absent when there is none
    @Transactional
    public AttachmentContent thumbnail(AttachmentOwner owner, UUID id) {
        var found = found(owner, id);
        if (found.thumbnailKey == null) {
            throw Refusal.absent();
        }
        return stock.thumbnail(found);
    }

    /// Nobody sees it from now on; after some time the file is erased.
    @Transactional
    public AttachmentView withdraw(AttachmentOwner owner, UUID id, String why) {
        var found = found(owner, id);
        found.withdraw(caller.name(), why.strip(), clock.instant());
        journal.wrote(NOUN, id, "withdrawn");
        return AttachmentView.of(found);
    }

    /// All that a withdrawn record had.
    @Transactional
    public void withdrawAll(AttachmentOwner owner, String why) {
        attachments
                .of(owner.kind(), List.of(owner.id()))
                .forEach(a -> a.withdraw(caller.name(), why.strip(), clock.instant()));
    }

    /// Its record belongs to another organisation now, and its files with it.
    @Transactional
    public void hand(AttachmentOwner owner) {
        attachments.of(owner.kind(), List.of(owner.id())).forEach(a -> a.follow(owner));
    }

    private Attachment found(AttachmentOwner owner, UUID id) {
        return attachments.of(owner, id).filter(a -> !a.isWithdrawn()).orElseThrow(Refusal::absent);
    }
}
