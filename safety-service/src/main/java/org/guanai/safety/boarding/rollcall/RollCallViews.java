package org.guanai.safety.boarding.rollcall;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.student.KnownStudent;
import org.guanai.safety.student.Students;

/// What goes out of a roll-call.
@ApplicationScoped
class RollCallViews {
    private final Students students;
    private final Sealer sealer;

    RollCallViews(Students students, Sealer sealer) {
        this.students = students;
        this.sealer = sealer;
    }

    RollCallView of(RollCall call) {
        var known = students.known(call.absences.stream().map(a -> a.studentId).toList());
        return new RollCallView(
                call.id,
                call.org,
                call.night,
                call.building,
                call.due,
                call.present,
                call.missing,
                call.absences.stream()
                        .map(a ->
                                a.view(
                                        Optional.ofNullable(known.get(a.studentId))
                                                .map(KnownStudent::name)
                                                .orElse(null),
                                        sealer))
                        .toList(),
                call.note,
                call.incidentId,
                call.calledBy,
                call.calledAt,
                call.version);
    }
}
