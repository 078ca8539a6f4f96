package org.guanai.safety.mandatory.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.safety.mandatory.found.MandatoryEntry;
import org.guanai.safety.student.KnownStudent;
import org.guanai.safety.student.Students;
import org.guanai.safety.suspect.SuspectCheck;

/// Takes mandatory reports.
@ApplicationScoped
public class MandatoryIntake {
    private final MandatoryReports reports;
    private final Students students;
    private final SuspectCheck suspects;
    private final MandatoryWords words;
    private final MandatoryStart start;
    private final Journal journal;

    MandatoryIntake(
            MandatoryReports reports,
            Students students,
            SuspectCheck suspects,
            MandatoryWords words,
            MandatoryStart start,
            Journal journal) {
        this.reports = reports;
        this.students = students;
        this.suspects = suspects;
        this.words = words;
        this.start = start;
        this.journal = journal;
    }

    /// In the transaction of the idempotency key. Who reports does not need to see it afterwards.
    ///
    /// @throws Refusal.Absent for a student or a suspect whom the caller does not see
    MandatoryReport make(MandatoryEntry entry) {
        var child = child(entry.studentId());
        suspects.requireKnown(entry.suspects(), child.stream().toList());
        var place = child.map(KnownStudent::org).orElseGet(() -> start.place(entry.school()));
        var report = MandatoryReport.made(start.taken(place, entry), entry, words);
        reports.persistAndFlush(report);
        start.owe(report.id, place);
        journal.publish(
                Topics.SAFETY_EVENTS,
                report.id,
                report.announcement(suspects.untold(entry.suspects())));
        journal.wrote("mandatory-report", report.id, "situations", "facts", "suspects");
        return report;
    }

    Instant now() {
        return start.now();
    }

    /// @throws Refusal.Absent for another child or school, and for a suspect whom the caller does
    ///   not see
    void requireSame(MandatoryReport report, MandatoryEntry entry) {
        report.requireOf(entry.studentId());
        start.requireAt(report.org, entry.school());
        suspects.requireKnown(entry.suspects(), child(report.studentId).stream().toList());
    }

    private Optional<KnownStudent> child(UUID id) {
        if (id == null) {
            return Optional.empty();
        }
        return Optional.of(
                Optional.ofNullable(students.known(List.of(id)).get(id))
                        .orElseThrow(Refusal::absent));
    }
}
