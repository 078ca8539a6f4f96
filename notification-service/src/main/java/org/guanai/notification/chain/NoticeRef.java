package org.guanai.notification.chain;

import java.util.List;
import java.util.UUID;

/// A notice as its occasion knows it.
///
/// @param source the record of another service that it came of: the incident, the pairing
/// @param student null when it is about no single one
/// @param org path of the school, or of what lies above the schools that it concerns
/// @param keptFrom suspects (嫌疑监护人), who are never told and see nothing
public record NoticeRef(
        UUID id,
        NoticeKind kind,
        String subject,
        UUID source,
        UUID student,
        String org,
        List<UUID> keptFrom) {}
