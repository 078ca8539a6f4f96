package org.guanai.safety.incident;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.safety.IncidentReported;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.telling.Concerned;
import org.guanai.safety.telling.Occasion;

/// An incident (突发事件, 安全事故; 3.1.5e). Its words are sealed.
@Entity
class Incident {
    private static final String TABLE = "incident";

    @Id UUID id;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    IncidentKind kind;

    /// 1 minor (一般) to 4 gravest (特别重大).
    int severity;

    byte[] what;
    byte[] place;
    Instant occurredAt;

    @Enumerated(EnumType.STRING)
    IncidentState state;

    UUID reportedBy;
    Instant reportedAt;
    Instant handledAt;
    Instant closedAt;

    /// Guardians who are never told, and see nothing of it.
    UUID[] suspects;

    /// Minutes within which a guardian is to be told (3.1.5f).
    int toldWithin;

    /// The rules it was reported under.
    String rules;

    @Version long version;

    protected Incident() {}

    private Incident(
            IncidentReport report, Concerned concerned, UUID by, Instant at, Sealer sealer) {
        id = report.id() == null ? Ids.next() : report.id();
        org = concerned.org();
        kind = report.kind();
        severity = report.severity();
        what = sealer.seal(report.what(), TABLE, id, "what");
        place = sealer.seal(report.where(), TABLE, id, "place");
        occurredAt = report.occurredAt();
        state = IncidentState.REPORTED;
        reportedBy = by;
        reportedAt = at;
        suspects = concerned.suspects().toArray(UUID[]::new);
        toldWithin = concerned.rule().content().minutes();
        rules = concerned.rule().label();
    }

    /// An incident begins with its report. Its event is the [#announcement].
    ///
    /// @param by null for a client without a person
    static Incident reported(
            IncidentReport report, Concerned concerned, UUID by, Instant at, Sealer sealer) {
        return new Incident(report, concerned, by, at, sealer);
    }

    IncidentReported announcement(int students) {
        return new IncidentReported(
                id,
                org.text(),
                kind.name(),
                severity,
                occurredAt,
                students,
                Set.of(suspects),
                Set.of());
    }

    Occasion occasion() {
        return new Occasion(id, kind.name(), severity, occurredAt, reportedAt);
    }

    /// Puts right what was reported. No event: guardians were told of the report.
    ///
    /// @throws Refusal.Conflict once it is closed
    void correct(IncidentCorrection correction, Sealer sealer) {
        requireOpen();
        kind = correction.kind();
        severity = correction.severity();
        what = sealer.seal(correction.what(), TABLE, id, "what");
        place = sealer.seal(correction.where(), TABLE, id, "place");
        occurredAt = correction.occurredAt();
    }

    /// From reported to handled (已处置). No event: no other service acts on it.
    ///
    /// @throws Refusal.Conflict when it is not the next state
    void handle(Instant at) {
        move(IncidentState.REPORTED, IncidentState.HANDLED);
        handledAt = at;
    }

    /// From handled to closed (已结案). No event: no other service acts on it.
    ///
    /// @throws Refusal.Conflict when it is not the next state
    void close(Instant at) {
        move(IncidentState.HANDLED, IncidentState.CLOSED);
        closedAt = at;
    }

    /// @throws Refusal.Conflict once it is closed
    void requireOpen() {
        if (state == IncidentState.CLOSED) {
            throw Refusal.conflict("safety.incident-closed");
        }
    }

    boolean isKeptFrom(UUID person) {
        return Arrays.asList(suspects).contains(person);
    }

    String what(Sealer sealer) {
        return sealer.open(what, TABLE, id, "what");
    }

    String place(Sealer sealer) {
        return sealer.open(place, TABLE, id, "place");
    }

    private void move(IncidentState from, IncidentState to) {
        if (state != from) {
            throw Refusal.conflict("safety.state-out-of-order", "state");
        }
        state = to;
    }
}
