package org.guanai.notification.family.parentschool;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// A session of the parent school (家长学校活动).
///
/// @param topics VIEWS, LEARNING, MIND, SAFETY, INTERNET, PUBERTY, EQUALITY, GUARDIANSHIP,
///   GRANDPARENTS, LAW
/// @param invited children whose families are invited; to a guardian only their own
/// @param present children for whom somebody came; to a guardian only their own
/// @param code for the QR on the wall; absent to guardians
public record ParentSessionView(
        UUID id,
        String org,
        SessionKind kind,
        List<String> topics,
        String title,
        String speaker,
        String place,
        Instant startsAt,
        @Nullable UUID materialId,
        List<UUID> invited,
        List<UUID> present,
        @Nullable UUID makesUp,
        @Nullable String code,
        SessionState state,
        @Nullable String summary,
        long version) {

    /// @param children whom the caller may see
    static ParentSessionView of(
            ParentSession s, List<UUID> present, List<UUID> children, boolean staff) {
        return new ParentSessionView(
                s.id,
                s.org,
                s.kind,
                List.of(s.topics),
                s.title,
                s.speaker,
                s.place,
                s.startsAt,
                s.materialId,
                children,
                present.stream().filter(children::contains).toList(),
                s.makesUp,
                staff ? s.code : null,
                s.state,
                s.summary,
                s.version);
    }
}
