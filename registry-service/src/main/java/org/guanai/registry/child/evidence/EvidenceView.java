package org.guanai.registry.child.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.files.attachment.AttachmentView;
import org.guanai.kit.openapi.Nullable;

/// Evidence that a child belongs to a special group (佐证材料).
///
/// @param on day of the paper or finding
/// @param assessor who looked at it
/// @param recordedBy who entered it
/// @param withdrawnAt absent while it stands, as is `withdrawnWhy`
public record EvidenceView(
        UUID id,
        UUID studentId,
        SpecialGroup group,
        String what,
        LocalDate on,
        String assessor,
        String recordedBy,
        Instant recordedAt,
        List<AttachmentView> attachments,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnWhy) {

    static EvidenceView of(Evidence e, List<AttachmentView> attachments) {
        return new EvidenceView(
                e.id,
                e.studentId,
                e.groupName,
                e.what,
                e.dated,
                e.assessor,
                e.recordedBy,
                e.recordedAt,
                attachments,
                e.withdrawnAt,
                e.withdrawnWhy);
    }
}
