package org.guanai.mentoring.activity.lesson;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.time.BusinessZone;

/// A lesson (课) of a class. No event: nothing outside acts on it.
@Entity
class Lesson {
    static final String TABLE = "lesson";

    @Id UUID id;
    OrgPath org;
    LocalDate heldOn;
    UUID classId;
    String className;
    int grade;

    @Enumerated(EnumType.STRING)
    Course course;

    String topic;
    UUID taughtBy;
    int minutes;
    boolean apart;
    String material;
    int absent;
    Instant recordedAt;

    /// Null unless it was withdrawn.
    Instant withdrawnAt;

    String withdrawnWhy;
    @Version long version;

    protected Lesson() {}

    /// @throws Refusal.Unprocessable for one in the future
    static Lesson record(OrgPath school, LessonEntry e, UUID teacher, Instant now) {
        var lesson = new Lesson();
        lesson.id = Ids.next();
        lesson.org = school;
        lesson.taughtBy = teacher;
        lesson.recordedAt = now;
        lesson.write(e, LocalDate.ofInstant(now, BusinessZone.ID));
        return lesson;
    }

    /// @throws Refusal.Conflict when it was withdrawn
    void correct(LessonEntry e, LocalDate today) {
        requireStanding();
        write(e, today);
    }

    /// @throws Refusal.Conflict when it was withdrawn already
    void withdraw(String why, Instant now) {
        requireStanding();
        withdrawnAt = now;
        withdrawnWhy = why;
    }

    private void write(LessonEntry e, LocalDate today) {
        if (e.heldOn().isAfter(today)) {
            throw Refusal.unprocessable("mentoring.lesson-in-future", "heldOn");
        }
        heldOn = e.heldOn();
        classId = e.classId();
        className = e.className().strip();
        grade = e.grade();
        course = e.course();
        topic = e.topic().strip();
        minutes = e.minutes();
        apart = e.apart();
        material = e.material();
        absent = e.absent();
    }

    private void requireStanding() {
        if (withdrawnAt != null) {
            throw Refusal.conflict("mentoring.lesson-withdrawn");
        }
    }
}
