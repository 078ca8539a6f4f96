package org.guanai.mentoring.counsel.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.guanai.mentoring.known.student.Students;
import org.guanai.mentoring.known.student.StudentsChanged;

/// Notes when a child leaves the school, and when it comes back: how long its file is kept counts
/// from there.
@ApplicationScoped
class FilesOfLeavers {
    private final CounselKeys keys;
    private final Students students;
    private final Clock clock;

    FilesOfLeavers(CounselKeys keys, Students students, Clock clock) {
        this.keys = keys;
        this.students = students;
        this.clock = clock;
    }

    void on(@Observes StudentsChanged changed) {
        for (var key : keys.ofStudents(changed.ids())) {
            var here = students.pupil(key.subject).filter(p -> p.org().equals(key.org)).isPresent();
            if (here) {
                key.returned();
            } else {
                key.left(clock.instant());
            }
        }
    }
}
