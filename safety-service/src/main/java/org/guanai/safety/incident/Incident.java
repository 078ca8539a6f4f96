package org.guanai.safety.incident;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.safety.IncidentCorrected;
import org.guanai.events.safety.IncidentReported;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.incident.IncidentCase.Withdrawing;
import org.guanai.safety.reporter.Reporter;
import org.guanai.safety.situation.Casualties;
import org.guanai.safety.situation.IncidentKind;
import org.guanai.safety.situation.Occasion;
import org.guanai.safety.suspect.Suspects;
import org.guanai.safety.suspect.Untold;
import org.guanai.safety.telling.Concerned;

/// An incident (突发事件, 安全事故; 3.1.5e). Its words and its reporter are sealed.
@Entity
class Incident implements IncidentCase {
    private static final String TABLE = "incident";

    @Id UUID id;

    /// Chosen by a client that works offline; of its own organisation only.
    UUID clientId;

    OrgPath org;

    @Enumerated(EnumType.STRING)
    IncidentKind kind;

    /// 1 minor (一般) to 4 gravest (特别重大).
    int severity;

    int dead;
    int injured;
    byte[] what;
    byte[] place;
    Instant occurredAt;

    @Enumerated(EnumType.STRING)
    IncidentState state;

    /// Null for a client without a person.
    @Embedded Reporter reporter;

    Instant reportedAt;
    Instant handledAt;
    Instant closedAt;

    /// Guardians who are never told, and see nothing of it.
    UUID[] suspects;

    /// Staff who see nothing of it, whatever their post.
    UUID[] suspectStaff;

    /// Minutes within which a guardian is to be told (3.1.5f).
    int toldWithin;

    /// The rules it was reported under.
    String rules;

    /// Taken back; null while it stands.
    Instant withdrawnAt;

    UUID withdrawnBy;
    byte[] withdrawnWhy;

    /// The incident that stands in its place.
    UUID duplicateOf;

    @Version long version;

    protected Incident() {}

    private Incident(IncidentReport report, Concerned concerned, Taken taken, Sealer sealer) {
        id = taken.id();
        clientId = report.id();
        org = concerned.org();
        kind = report.kind();
        severity = report.severity();
        count(report.casualties());
        what = sealer.seal(report.what(), TABLE, id, "what");
        place = sealer.seal(report.where(), TABLE, id, "place");
        occurredAt = report.occurredAt();
        state = IncidentState.REPORTED;
        reporter = taken.reporter();
        reportedAt = taken.at();
        keepFrom(concerned.suspects());
        toldWithin = concerned.rule().content().minutes();
        rules = concerned.rule().label();
    }

    /// An incident begins with its report. Its event is the [#announcement].
    static Incident reported(
            IncidentReport report, Concerned concerned, Taken taken, Sealer sealer) {
        return new Incident(report, concerned, taken, sealer);
    }

    IncidentReported announcement(int students, Untold untold) {
        return new IncidentReported(
                id,
                org.text(),
                kind.name(),
                severity,
                occurredAt,
                students,
                untold.ids(),
                untold.humans());
    }

    @Override
    public IncidentCorrected standing(int students, Untold untold, Instant at) {
        return new IncidentCorrected(
                id,
                org.text(),
                kind.name(),
                severity,
                occurredAt,
                students,
                untold.ids(),
                untold.humans(),
                at);
    }

    @Override
    public Occasion occasion(UUID knownReporter) {
        return new Occasion(id, kind.name(), severity, occurredAt, reportedAt, knownReporter);
    }

    /// Whether a correction changes what others were told.
    boolean differsFrom(IncidentCorrection correction) {
        return kind != correction.kind()
                || severity != correction.severity()
                || !occurredAt.equals(correction.occurredAt());
    }

    /// Puts right what was reported. Announced by [#standing].
    ///
    /// @throws Refusal.Conflict once it is closed
    void correct(IncidentCorrection correction, Sealer sealer) {
        requireOpen();
        kind = correction.kind();
        severity = correction.severity();
        count(correction.casualties());
        what = sealer.seal(correction.what(), TABLE, id, "what");
        place = sealer.seal(correction.where(), TABLE, id, "place");
        occurredAt = correction.occurredAt();
    }

    @Override
    public void handle(Instant at) {
        move(IncidentState.HANDLED);
        handledAt = at;
    }

    @Override
    public void close(Instant at) {
        move(IncidentState.CLOSED);
        closedAt = at;
    }

    @Override
    public void concern(OrgPath students, Suspects kept) {
        requireOpen();
        org = students;
        keepFrom(kept);
    }

    @Override
    public void withdraw(Withdrawing how, Sealer sealer) {
        if (state.isWithdrawn()) {
            throw Refusal.conflict("safety.incident-withdrawn");
        }
        state = how.as();
        duplicateOf = how.duplicateOf();
        withdrawnAt = how.at();
        withdrawnBy = how.by();
        withdrawnWhy = sealer.seal(how.why(), TABLE, id, "withdrawn_why");
    }

    /// @throws Refusal.Conflict once it is closed, or taken back
    void requireOpen() {
        if (state.isOver()) {
            throw Refusal.conflict(
                    state.isWithdrawn() ? "safety.incident-withdrawn" : "safety.incident-closed");
        }
    }

    String what(Sealer sealer) {
        return sealer.open(what, TABLE, id, "what");
    }

    String place(Sealer sealer) {
        return sealer.open(place, TABLE, id, "place");
    }

    String withdrawnWhy(Sealer sealer) {
        return sealer.open(withdrawnWhy, TABLE, id, "withdrawn_why");
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public OrgPath org() {
        return org;
    }

    @Override
    public IncidentKind kind() {
        return kind;
    }

    @Override
    public int severity() {
        return severity;
    }

    @Override
    public Casualties casualties() {
        return new Casualties(dead, injured);
    }

    @Override
    public Instant occurredAt() {
        return occurredAt;
    }

    @Override
    public Instant reportedAt() {
        return reportedAt;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public IncidentState state() {
        return state;
    }

    @Override
    public Suspects suspects() {
        return new Suspects(Set.of(suspects), Set.of(suspectStaff));
    }

    private void keepFrom(Suspects kept) {
        suspects = kept.guardians().toArray(UUID[]::new);
        suspectStaff = kept.staff().toArray(UUID[]::new);
    }

    private void count(Casualties casualties) {
        dead = casualties.dead();
        injured = casualties.injured();
    }

    private void move(IncidentState to) {
        if (state.next().filter(to::equals).isEmpty()) {
            throw Refusal.conflict("safety.state-out-of-order", "state");
        }
        state = to;
    }

    /// @param id which what is sealed is bound to
    /// @param reporter null for a client without a person
    record Taken(UUID id, Reporter reporter, Instant at) {}
}
