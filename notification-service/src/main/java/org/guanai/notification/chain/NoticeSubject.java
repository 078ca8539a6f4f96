package org.guanai.notification.chain;

import java.util.Collection;
import java.util.UUID;

/// What a notice is about. There is one notice for each kind and key.
///
/// @param key the same whenever and wherever it comes up: also after a restore it is the same mail
/// @param source the record of another service that it came of: the incident, the pairing
/// @param student null when it is about no single one
/// @param org path of the school, or of what lies above the schools that it concerns
/// @param keptFrom suspects (嫌疑监护人), who are never told and see nothing
public record NoticeSubject(
        NoticeKind kind,
        String key,
        UUID source,
        UUID student,
        String org,
        Collection<UUID> keptFrom) {

    /// A notice of another kind about the same.
    public static NoticeSubject like(NoticeRef notice, NoticeKind kind) {
        return new NoticeSubject(
                kind,
                notice.subject(),
                notice.source(),
                notice.student(),
                notice.org(),
                notice.keptFrom());
    }
}
