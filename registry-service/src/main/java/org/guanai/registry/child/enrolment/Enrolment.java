package org.guanai.registry.child.enrolment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.place.organisation.StageYear;

/// A stay of a child at a school (学籍), which keeps it for good. A child has at most one that is
/// open. Its steps have no event: others follow the student's snapshot.
@Entity
class Enrolment {
    /// So long a slip of the hand is noticed; afterwards others have acted on it, and the child is
    /// enrolled anew.
    private static final Duration REOPENED_WITHIN = Duration.ofDays(30);

    @Id UUID id;
    OrgPath org;
    UUID studentId;
    UUID classId;
    @Embedded StageYear at;
    int entryYear;
    boolean boarder;

    @Enumerated(EnumType.STRING)
    Beginning began;

    LocalDate beganOn;

    @Enumerated(EnumType.STRING)
    Ending ended;

    LocalDate endedOn;

    /// When that was entered.
    Instant endedAt;

    /// School beyond the county that the child went to, and the number of its transfer form.
    String wentTo;

    String wentWith;

    /// School beyond the county that it came from, likewise.
    String cameFrom;

    String cameWith;

    @Version long version;

    protected Enrolment() {}

    private Enrolment(Admission admission) {
        this.id = admission.id();
        this.org = admission.placement().school();
        this.studentId = admission.student();
        this.began = admission.how();
        this.beganOn = admission.on();
        place(admission.placement(), beganOn);
    }

    static Enrolment begin(Admission admission) {
        return new Enrolment(admission);
    }

    /// A grade put right is a slip of the hand for as long as one is noticed; later it would be a
    /// year repeated (留级), which nobody may make a child do in the nine years.
    ///
    /// @throws Refusal.Unprocessable when the child would fall behind its entry year
    void requireNoRepeat(StageYear right, LocalDate today) {
        var behind = right.stage() == at.stage() && right.entryYear(today) > entryYear;
        if (behind && beganOn.plusDays(REOPENED_WITHIN.toDays()).isBefore(today)) {
            throw Refusal.unprocessable("registry.no-repeating", "grade");
        }
    }

    /// Another class, another year, boarder or not, at the same school.
    ///
    /// @throws Refusal.Conflict when the stay has ended
    void move(Placement placement, LocalDate today) {
        requireOpen();
        place(placement, today);
    }

    /// @throws Refusal.Conflict when the stay has ended already
    /// @throws Refusal.Unprocessable when the child would graduate before the last year of its
    ///   stage, or on a day that cannot be
    void end(Ending why, LocalDate on, LocalDate today, Instant now) {
        requireOpen();
        if (why == Ending.GRADUATED && !at.isLast()) {
            throw Refusal.unprocessable("registry.not-the-last-year", "reason");
        }
        if (on.isAfter(today) || on.isBefore(beganOn)) {
            throw Refusal.unprocessable("registry.withdrawal-day", "on");
        }
        ended = why;
        endedOn = on;
        endedAt = now;
    }

    /// It went to a school beyond the county (转出县外).
    void goTo(FarSchool there) {
        wentTo = there.school();
        wentWith = there.document();
    }

    /// It came from a school beyond the county (县外转入). Entered again, it is put right.
    ///
    /// @throws Refusal.Conflict when the stay has ended
    void comeFrom(FarSchool there) {
        requireOpen();
        cameFrom = there.school();
        cameWith = there.document();
    }

    /// It had not ended after all.
    ///
    /// @return its last day, as it was taken
    /// @throws Refusal.Conflict when it has not ended, or was ended too long ago
    LocalDate reopen(Instant now) {
        if (ended == null) {
            throw Refusal.conflict("registry.enrolled-already");
        }
        if (endedAt.plus(REOPENED_WITHIN).isBefore(now)) {
            throw Refusal.conflict("registry.reinstatement-late");
        }
        var leftOn = endedOn;
        resume();
        return leftOn;
    }

    void resume() {
        ended = null;
        endedOn = null;
        endedAt = null;
        goTo(FarSchool.NONE);
    }

    Placement placement() {
        return new Placement(org, at, classId, boarder);
    }

    private void place(Placement placement, LocalDate today) {
        at = placement.at();
        entryYear = placement.at().entryYear(today);
        classId = placement.classId();
        boarder = placement.boarder();
    }

    private void requireOpen() {
        if (ended != null) {
            throw Refusal.conflict("registry.not-enrolled");
        }
    }
}
