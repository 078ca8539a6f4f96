package org.guanai.registry.child.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.registry.StudentSnapshot.ChainLink;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.journal.Journal;
import org.guanai.registry.child.enrolment.EnrolmentDesk;
import org.guanai.registry.child.group.GroupDesk;
import org.guanai.registry.child.student.RollEntry;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.child.student.StudentSnapshots;
import org.guanai.registry.people.guardian.Guardianships.Tie;
import org.guanai.registry.personal.Outcome;

/// Writes the rows of a chunk into the register, a statement for each table.
@ApplicationScoped
class Writing {
    private final StudentRoll students;
    private final EnrolmentDesk enrolments;
    private final RosterGuardians guardians;
    private final GroupDesk groups;
    private final StudentSnapshots snapshots;
    private final Journal journal;

    Writing(
            StudentRoll students,
            EnrolmentDesk enrolments,
            RosterGuardians guardians,
            GroupDesk groups,
            StudentSnapshots snapshots,
            Journal journal) {
        this.students = students;
        this.enrolments = enrolments;
        this.guardians = guardians;
        this.groups = groups;
        this.snapshots = snapshots;
        this.journal = journal;
    }

    /// Closes the outcomes: a child that another writer registered at the same moment is refused.
    ///
    /// @return the rows that were written
    List<Prepared> write(List<Prepared> rows, Outcomes outcomes) {
        var fresh = students.register(entries(rows.stream().filter(Prepared::isNew).toList()));
        var written = new ArrayList<Prepared>();
        for (var row : rows) {
            if (!row.isNew() || fresh.contains(row.student())) {
                written.add(row);
            } else {
                outcomes.clash(row.nr(), "registry.child-elsewhere", "documentNumber");
            }
        }
        enrol(written);
        var chains = guardians.tie(written);
        groups.settle(written.stream().map(Prepared::verdict).toList(), fresh);
        publish(written, fresh, chains);
        written.forEach(row -> close(row, outcomes));
        return written;
    }

    private void enrol(List<Prepared> written) {
        var admitted = written.stream().filter(Prepared::isAdmitted);
        enrolments.begin(admitted.map(Prepared::admission).toList());
        enrolments.move(
                written.stream()
                        .filter(row -> !row.isAdmitted())
                        .collect(Collectors.toMap(Prepared::enrolment, Prepared::placement)));
        students.enter(
                entries(written.stream().filter(row -> !row.isNew()).toList()).stream()
                        .collect(Collectors.toMap(RollEntry::student, Function.identity())));
    }

    private void publish(List<Prepared> written, Set<UUID> fresh, Map<UUID, List<Tie>> chains) {
        var known = new ArrayList<UUID>();
        for (var row : written) {
            if (fresh.contains(row.student())) {
                snapshots.publish(snapshot(row, chains.getOrDefault(row.student(), List.of())));
            } else {
                known.add(row.student());
            }
        }
        snapshots.publish(known);
    }

    private void close(Prepared row, Outcomes outcomes) {
        journal.wrote("student", row.student(), "roster");
        var warnings = row.matched().warnings();
        outcomes.of(
                row.nr(),
                row.isNew()
                        ? new Outcome.Created(row.student(), warnings)
                        : new Outcome.Changed(row.student(), warnings));
    }

    private static List<RollEntry> entries(List<Prepared> rows) {
        return rows.stream().map(Prepared::rollEntry).toList();
    }

    private static StudentSnapshot snapshot(Prepared row, List<Tie> chain) {
        var entry = row.entry();
        var placement = row.placement();
        return new StudentSnapshot(
                row.student(),
                row.org().text(),
                row.org().code(),
                entry.name(),
                entry.sex(),
                placement.classId(),
                entry.className(),
                placement.at().grade(),
                placement.at().stage(),
                placement.at().stageYear(),
                placement.boarder(),
                row.verdict().standing().keySet(),
                chain.stream().map(Writing::link).toList(),
                Status.ENROLLED,
                row.on(),
                null,
                0);
    }

    private static ChainLink link(Tie tie) {
        return new ChainLink(tie.guardianId(), tie.relation().name());
    }
}
