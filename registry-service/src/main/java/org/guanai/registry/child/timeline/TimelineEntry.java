package org.guanai.registry.child.timeline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// Something that happened to a child, known by the event that said so: what, when, where, by which
/// party; no text. Its id is the event's, so that a redelivery changes nothing.
@Entity
@Table(name = "timeline")
class TimelineEntry {
    @Id UUID id;
    UUID studentId;
    OrgPath org;
    Instant at;

    @Enumerated(EnumType.STRING)
    TimelineKind kind;

    UUID subject;

    @Enumerated(EnumType.STRING)
    Party party;

    /// The record that it is about was taken back.
    boolean withdrawn;

    protected TimelineEntry() {}

    private TimelineEntry(UUID id, UUID studentId, OrgPath org, Instant at) {
        this.id = id;
        this.studentId = studentId;
        this.org = org;
        this.at = at;
    }

    /// @param event id of the event
    /// @param subject id of the record that it is about; null when that is the child's own
    static TimelineEntry of(
            UUID event,
            UUID student,
            String org,
            Instant at,
            TimelineKind kind,
            UUID subject,
            Party party) {
        var entry = new TimelineEntry(event, student, new OrgPath(org), at);
        entry.kind = kind;
        entry.subject = subject;
        entry.party = party;
        return entry;
    }
}
