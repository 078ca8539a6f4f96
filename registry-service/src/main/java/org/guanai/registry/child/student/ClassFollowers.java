package org.guanai.registry.child.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.guanai.registry.child.enrolment.EnrolmentDesk;
import org.guanai.registry.place.schoolclass.ClassStep;

/// Children follow their class when it is renamed or merged: others learn of it by their snapshots.
@ApplicationScoped
class ClassFollowers {
    private final EnrolmentDesk enrolments;
    private final StudentRoll students;
    private final StudentSnapshots snapshots;

    ClassFollowers(EnrolmentDesk enrolments, StudentRoll students, StudentSnapshots snapshots) {
        this.enrolments = enrolments;
        this.students = students;
        this.snapshots = snapshots;
    }

    void on(@Observes ClassStep step) {
        var followers =
                switch (step) {
                    case ClassStep.Renamed renamed -> enrolments.pupils(renamed.id());
                    case ClassStep.Closed closed when closed.into() != null ->
                            enrolments.regroup(closed.id(), closed.into());
                    case ClassStep.Closed _ -> List.<UUID>of();
                };
        students.locked(followers);
        snapshots.publishNext(followers);
    }
}
