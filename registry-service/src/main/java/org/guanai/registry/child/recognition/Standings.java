package org.guanai.registry.child.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.registry.child.group.GroupDesk;
import org.guanai.registry.child.group.Verdict.Standing;
import org.guanai.registry.child.student.StudentFacts;
import org.guanai.registry.child.student.StudentSnapshots;

/// Lets the membership of a group follow from what stands recognised of a student.
@ApplicationScoped
class Standings {
    private final Recognitions recognitions;
    private final GroupDesk groups;
    private final StudentSnapshots snapshots;

    Standings(Recognitions recognitions, GroupDesk groups, StudentSnapshots snapshots) {
        this.recognitions = recognitions;
        this.groups = groups;
        this.snapshots = snapshots;
    }

    /// @param student locked
    void settle(StudentFacts student, SpecialGroup group) {
        recognitions.flush();
        var standing = standing(recognitions.open(student.id(), group));
        if (groups.recognise(student.id(), student.org(), group, standing)) {
            snapshots.publishNext(student.id());
        }
    }

    /// It stands in no group of its own any more: it is part of another record.
    ///
    /// @param student locked
    void leave(StudentFacts student, SpecialGroup group) {
        if (groups.recognise(student.id(), student.org(), group, Optional.empty())) {
            snapshots.publishNext(student.id());
        }
    }

    private static Optional<Standing> standing(List<Recognition> open) {
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Standing(
                                open.stream()
                                        .flatMap(Recognition::reasons)
                                        .distinct()
                                        .sorted()
                                        .toList(),
                                open.getLast().ruleVersion,
                                open.getLast().assessor,
                                open.getLast().id));
    }
}
