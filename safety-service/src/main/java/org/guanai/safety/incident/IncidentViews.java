package org.guanai.safety.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.events.Roles;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.incident.IncidentView.Acknowledgement;
import org.guanai.safety.incident.IncidentView.InvolvedView;
import org.guanai.safety.incident.IncidentView.ToldView;
import org.guanai.safety.incident.IncidentView.Unreachable;
import org.guanai.safety.student.KnownStudent;
import org.guanai.safety.student.Students;

/// What goes out of an incident to this caller.
@ApplicationScoped
class IncidentViews {
    private final Involvements involvements;
    private final Students students;
    private final Sealer sealer;
    private final Caller caller;

    IncidentViews(Involvements involvements, Students students, Sealer sealer, Caller caller) {
        this.involvements = involvements;
        this.students = students;
        this.sealer = sealer;
        this.caller = caller;
    }

    IncidentView of(Incident incident) {
        return view(incident, students(incident));
    }

    /// Without asking for what is at hand: guardians wait until the report is written.
    IncidentView of(Reported r) {
        return view(
                r.incident(),
                r.involved().stream().map(v -> involved(v, r.students(), List.of())).toList());
    }

    private IncidentView view(Incident i, List<InvolvedView> students) {
        var staff = !caller.personBound();
        return new IncidentView(
                i.id,
                i.org,
                i.kind,
                i.severity,
                staff ? sealer.open(i.what, Incident.TABLE, i.id, "what") : null,
                staff ? sealer.open(i.place, Incident.TABLE, i.id, "place") : null,
                i.occurredAt,
                i.state,
                staff ? i.reportedBy : null,
                i.reportedAt,
                i.handledAt,
                i.closedAt,
                students,
                leads() ? Arrays.asList(i.suspects) : null,
                i.toldWithin,
                i.rules,
                i.version);
    }

    private boolean leads() {
        return caller.is(Roles.PRINCIPAL)
                || caller.is(Roles.SAFETY_OFFICER)
                || caller.is(Roles.COUNTY_OFFICER);
    }

    /// The tellings first: read last, they could name somebody of whom an involvement that was read
    /// before does not know yet that they were told.
    private List<InvolvedView> students(Incident incident) {
        var told =
                involvements.tellings(incident.id).stream()
                        .collect(Collectors.groupingBy(t -> t.studentId));
        var all = involvements.of(incident.id);
        var known = students.known(all.stream().map(v -> v.studentId).toList());
        return all.stream()
                .map(v -> involved(v, known, told.getOrDefault(v.studentId, List.of())))
                .toList();
    }

    private InvolvedView involved(
            Involvement v, Map<UUID, KnownStudent> known, List<Telling> told) {
        var student = known.get(v.studentId);
        return new InvolvedView(
                v.studentId,
                student == null ? null : student.name(),
                student == null ? null : student.className(),
                v.role,
                v.noticeId,
                v.toldAt,
                v.toldInTime(),
                told.stream()
                        .map(t -> new ToldView(t.guardianId, t.channel, t.position, t.at))
                        .toList(),
                acknowledgement(v),
                v.unreachableAt == null
                        ? null
                        : new Unreachable(v.unreachableWhy, v.unreachableAt));
    }

    /// A guardian learns that somebody acknowledged, not which other guardian.
    private Acknowledgement acknowledgement(Involvement v) {
        if (v.acknowledgedAt == null) {
            return null;
        }
        var shown = !caller.personBound() || v.acknowledgedBy.equals(caller.person());
        return new Acknowledgement(
                shown ? v.acknowledgedBy : null, v.acknowledgedHow, v.acknowledgedAt);
    }
}
