package org.guanai.safety.prepare.lesson;

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

/// A safety lesson (安全教育课). Its steps have no event: it is counted.
@Entity
class SafetyLesson {
    @Id UUID id;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    LessonTopic topic;

    @Enumerated(EnumType.STRING)
    LessonOccasion occasion;

    LocalDate heldOn;
    String audience;
    int attended;
    String note;
    UUID recordedBy;
    Instant withdrawnAt;
    @Version long version;

    protected SafetyLesson() {}

    static SafetyLesson held(OrgPath org, LessonEntry entry, UUID by) {
        var lesson = new SafetyLesson();
        lesson.id = Ids.next();
        lesson.org = org;
        lesson.recordedBy = by;
        lesson.say(entry);
        return lesson;
    }

    /// @throws Refusal.Conflict when it was taken back
    void correct(LessonEntry entry) {
        requireStanding();
        say(entry);
    }

    /// @throws Refusal.Conflict when it was taken back before
    void withdraw(Instant at) {
        requireStanding();
        withdrawnAt = at;
    }

    LessonView view() {
        return new LessonView(
                id,
                org,
                topic,
                occasion,
                heldOn,
                audience,
                attended,
                note,
                recordedBy,
                withdrawnAt,
                version);
    }

    private void say(LessonEntry entry) {
        topic = entry.topic();
        occasion = entry.occasion();
        heldOn = entry.heldOn();
        audience = entry.audience();
        attended = entry.attended();
        note = entry.note();
    }

    private void requireStanding() {
        if (withdrawnAt != null) {
            throw Refusal.conflict("safety.lesson-withdrawn");
        }
    }
}
