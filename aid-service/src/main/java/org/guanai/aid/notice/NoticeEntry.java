package org.guanai.aid.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/// A row of a public notice: the allowed columns and nothing else.
@Entity
class NoticeEntry {
    @Id UUID id;
    String org;
    UUID noticeId;
    UUID applicationId;
    String maskedName;
    int grade;
    String className;

    /// Withdrawn, or an objection was upheld: no longer shown.
    Instant struckAt;
}
