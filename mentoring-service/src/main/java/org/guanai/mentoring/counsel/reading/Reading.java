package org.guanai.mentoring.counsel.reading;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.counsel.file.OpenCases;

/// Somebody's wish to read what was said in a case, and what came of it. No event: whoever decides
/// finds it in their list.
@Entity
@Table(name = "counsel_reading")
class Reading {
    static final String TABLE = "counsel_reading";

    @Id UUID id;
    OrgPath org;
    UUID caseId;
    UUID reader;
    String reason;

    @Enumerated(EnumType.STRING)
    ReadingState state;

    Instant askedAt;
    UUID decidedBy;
    Instant decidedAt;

    /// Last day on which it may be read.
    LocalDate validUntil;

    @Version long version;

    protected Reading() {}

    static Reading ask(OpenCases.Subject about, UUID reader, String reason, Instant now) {
        var reading = new Reading();
        reading.id = Ids.next();
        reading.org = about.org();
        reading.caseId = about.id();
        reading.reader = reader;
        reading.reason = reason;
        reading.state = ReadingState.ASKED;
        reading.askedAt = now;
        return reading;
    }

    /// @throws Refusal.Conflict when it was decided already, and for one's own
    void decide(boolean approved, UUID by, LocalDate until, Instant now) {
        if (state != ReadingState.ASKED) {
            throw Refusal.conflict("mentoring.reading-decided");
        }
        if (by.equals(reader)) {
            throw Refusal.conflict("mentoring.reading-of-oneself");
        }
        state = approved ? ReadingState.APPROVED : ReadingState.REFUSED;
        decidedBy = by;
        decidedAt = now;
        validUntil = approved ? until : null;
    }
}
