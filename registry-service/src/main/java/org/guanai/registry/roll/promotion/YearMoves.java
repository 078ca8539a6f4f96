package org.guanai.registry.roll.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.guanai.registry.child.enrolment.YearEnd;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.child.student.StudentSnapshots;
import org.guanai.registry.people.guardian.GuardianDesk;
import org.guanai.registry.people.guardian.Guardianships;
import org.guanai.registry.roll.promotion.PromotionLines.Line;

/// Moves the children of a run, and back: enrolments, statuses, guardians, snapshots.
@ApplicationScoped
class YearMoves {
    private final YearEnd enrolments;
    private final StudentRoll students;
    private final Guardianships guardianships;
    private final GuardianDesk guardians;
    private final StudentSnapshots snapshots;

    YearMoves(
            YearEnd enrolments,
            StudentRoll students,
            Guardianships guardianships,
            GuardianDesk guardians,
            StudentSnapshots snapshots) {
        this.enrolments = enrolments;
        this.students = students;
        this.guardianships = guardianships;
        this.guardians = guardians;
        this.snapshots = snapshots;
    }

    void move(Promotion run, List<Candidate> all) {
        students.locked(all.stream().map(Candidate::studentId).toList());
        var moved = new ArrayList<>(enrolments.moveUp(ids(all, PromotionAct.PROMOTED)));
        var through = enrolments.graduate(ids(all, PromotionAct.GRADUATED), run.graduatedOn);
        students.graduate(through, true);
        guardianships.enrolled(through, false);
        moved.addAll(through);
        snapshots.publishNext(moved);
    }

    /// Whoever something else has happened to meanwhile stays as it is.
    void back(List<Line> promoted, List<Line> graduated) {
        var moved =
                new ArrayList<>(
                        enrolments.moveDown(
                                promoted.stream().map(Line::enrolmentId).toList(),
                                promoted.stream().map(Line::stageYear).toList()));
        var again = enrolments.resume(graduated.stream().map(Line::enrolmentId).toList());
        students.graduate(again, false);
        guardians.wake(guardianships.enrolled(again, true));
        moved.addAll(again);
        snapshots.publishNext(moved);
    }

    private static List<UUID> ids(List<Candidate> all, PromotionAct act) {
        return all.stream().filter(c -> c.is(act)).map(Candidate::enrolmentId).toList();
    }
}
