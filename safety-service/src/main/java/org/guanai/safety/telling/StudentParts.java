package org.guanai.safety.telling;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.identity.Caller;
import org.guanai.safety.student.KnownStudent;
import org.guanai.safety.student.Students;
import org.guanai.safety.telling.InvolvedView.Acknowledgement;
import org.guanai.safety.telling.InvolvedView.ToldView;
import org.guanai.safety.telling.InvolvedView.Unreachable;

/// The students' parts in an incident, as far as this caller sees them.
@ApplicationScoped
public class StudentParts {
    private final Involvements involvements;
    private final Tellings tellings;
    private final Students students;
    private final Caller caller;

    StudentParts(Involvements involvements, Tellings tellings, Students students, Caller caller) {
        this.involvements = involvements;
        this.tellings = tellings;
        this.students = students;
        this.caller = caller;
    }

    /// The tellings are read first: read last, they could name a guardian of whom an involvement
    /// that was read before does not know yet.
    public List<InvolvedView> of(UUID incident) {
        var told = tellings.of(incident).stream().collect(groupingBy(t -> t.studentId));
        var standing = involvements.of(incident);
        var all = standing.isEmpty() ? involvements.ever(incident) : standing;
        var known = students.known(all.stream().map(v -> v.studentId).toList());
        return all.stream()
                .map(v -> view(v, known, told.getOrDefault(v.studentId, List.of())))
                .toList();
    }

    /// Whether a student of a class of this teacher is involved.
    public boolean areOfClassOf(UUID teacher, UUID incident) {
        return involvements.areInClassOf(teacher, incident);
    }

    /// Without a query, right after the report: guardians wait until it is written.
    List<InvolvedView> untold(List<Involvement> involved, Map<UUID, KnownStudent> known) {
        return involved.stream().map(v -> view(v, known, List.of())).toList();
    }

    private InvolvedView view(Involvement v, Map<UUID, KnownStudent> known, List<Telling> told) {
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
                        .map(t ->
                                new ToldView(
                                        t.guardianId, t.channel, t.position, t.at, t.bouncedAt))
                        .toList(),
                acknowledgement(v),
                v.unreachableAt == null
                        ? null
                        : new Unreachable(v.unreachableWhy, v.unreachableAt));
    }

    /// A guardian learns that it was acknowledged, not by which other guardian.
    private Acknowledgement acknowledgement(Involvement v) {
        if (v.acknowledgedAt == null) {
            return null;
        }
        var shown = !caller.personBound() || v.acknowledgedBy.equals(caller.person());
        return new Acknowledgement(
                shown ? v.acknowledgedBy : null, v.acknowledgedHow, v.acknowledgedAt);
    }
}
