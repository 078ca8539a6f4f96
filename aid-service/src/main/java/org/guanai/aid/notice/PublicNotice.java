package org.guanai.aid.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A public notice (公示) of a school: five working days, on the county's calendar, in which anybody
/// may object.
@Entity
@Table(name = "notice")
class PublicNotice {
    @Id UUID id;
    String org;
    UUID programmeId;
    String programmeName;
    String term;
    String schoolCode;
    String schoolName;
    Instant publishedAt;
    LocalDate startsOn;

    /// Last day, included.
    LocalDate endsOn;

    int workingDays;

    /// The period reaches beyond the holidays that are announced (尚未公布).
    boolean provisional;

    /// SHA-256 of what was published.
    String contentHash;

    Instant takenDownAt;

    boolean stands(LocalDate today) {
        return takenDownAt == null && !today.isAfter(endsOn);
    }
}
