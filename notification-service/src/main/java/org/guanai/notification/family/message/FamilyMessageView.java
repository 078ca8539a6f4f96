package org.guanai.notification.family.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// A message to families (家校寄语).
///
/// @param decidedBy who let it go out; absent where none had to
/// @param sentAt absent until it was sent
public record FamilyMessageView(
        UUID id,
        String org,
        MessageKind kind,
        String title,
        String text,
        List<UUID> students,
        UUID authorId,
        MessageState state,
        @Nullable UUID decidedBy,
        @Nullable String decidedWhy,
        @Nullable Instant sentAt,
        @Nullable String withdrawnWhy,
        long version) {

    static FamilyMessageView of(FamilyMessage m) {
        return new FamilyMessageView(
                m.id,
                m.org,
                m.kind,
                m.title,
                m.text,
                List.of(m.students),
                m.authorId,
                m.state,
                m.decidedBy,
                m.decidedWhy,
                m.sentAt,
                m.withdrawnWhy,
                m.version);
    }
}
