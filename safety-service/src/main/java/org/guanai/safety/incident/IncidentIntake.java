package org.guanai.safety.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.events.Topics;
import org.guanai.events.safety.IncidentReported;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.kit.id.Ids;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.student.KnownStudent;
import org.guanai.safety.student.Students;

/// Takes reports of incidents (3.1.5e). With the report goes one event for each student, so that a
/// guardian is told at once (3.1.5f).
@ApplicationScoped
class IncidentIntake {
    private final Incidents incidents;
    private final Involvements involvements;
    private final Students students;
    private final IncidentRules rules;
    private final Sealer sealer;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    IncidentIntake(
            Incidents incidents,
            Involvements involvements,
            Students students,
            IncidentRules rules,
            Sealer sealer,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.incidents = incidents;
        this.involvements = involvements;
        this.students = students;
        this.rules = rules;
        this.sealer = sealer;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /// In the transaction of the idempotency key.
    ///
    /// @throws Refusal.Absent when a student, or a suspect among their guardians, is none that the
    ///   caller sees
    Reported report(IncidentReport submission) {
        rules.requirePast(submission.occurredAt(), caller.org());
        var known = students(submission);
        var suspects = suspects(submission, known);
        var incident = incident(submission, known, suspects);
        var involved =
                submission.students().stream()
                        .map(s ->
                                Involvement.of(
                                        incident, known.get(s.studentId()), s.role(), suspects))
                        .toList();
        incidents.persist(incident);
        involvements.persist(involved);
        // An id that is taken is refused here.
        incidents.flush();
        involved.forEach(one -> publish(incident, one, suspects));
        journal.publish(
                Topics.SAFETY_EVENTS,
                incident.id,
                new IncidentReported(
                        incident.id,
                        incident.org,
                        incident.kind.name(),
                        incident.severity,
                        incident.occurredAt,
                        known.size()));
        journal.wrote(
                "incident",
                incident.id,
                "kind",
                "severity",
                "what",
                "where",
                "occurredAt",
                "students");
        return new Reported(incident, involved, known);
    }

    private Map<UUID, KnownStudent> students(IncidentReport submission) {
        var ids = submission.students().stream().map(s -> s.studentId()).toList();
        if (new HashSet<>(ids).size() < ids.size()) {
            throw Refusal.invalid("safety.student-twice", "students");
        }
        var known = students.known(ids);
        if (known.size() < ids.size()) {
            throw Refusal.absent();
        }
        return known;
    }

    private static Set<UUID> suspects(IncidentReport submission, Map<UUID, KnownStudent> known) {
        var suspects = Set.copyOf(submission.suspects());
        var guardians =
                known.values().stream()
                        .flatMap(s -> s.guardians().stream())
                        .collect(Collectors.toSet());
        if (!guardians.containsAll(suspects)) {
            throw Refusal.absent();
        }
        return suspects;
    }

    private Incident incident(
            IncidentReport submission, Map<UUID, KnownStudent> known, Set<UUID> suspects) {
        var incident = new Incident();
        incident.id = submission.id() == null ? Ids.next() : submission.id();
        incident.org =
                OrgPath.above(known.values().stream().map(KnownStudent::org).toList()).text();
        incident.kind = submission.kind();
        incident.severity = submission.severity();
        incident.what = sealer.seal(submission.what(), Incident.TABLE, incident.id, "what");
        incident.place = sealer.seal(submission.where(), Incident.TABLE, incident.id, "place");
        incident.occurredAt = submission.occurredAt();
        incident.reportedBy = caller.maybePerson().orElse(null);
        incident.reportedAt = clock.instant();
        incident.suspects = suspects.toArray(UUID[]::new);
        var rule = rules.guardianTold(incident.org);
        incident.toldWithin = rule.content().minutes();
        incident.rules = rule.label();
        return incident;
    }

    private void publish(Incident incident, Involvement involved, Set<UUID> suspects) {
        journal.publish(
                Topics.SAFETY_EVENTS,
                involved.studentId,
                new StudentInvolved(
                        incident.id,
                        involved.studentId,
                        involved.org,
                        incident.kind.name(),
                        incident.severity,
                        involved.role.name(),
                        incident.occurredAt,
                        suspects));
    }
}
