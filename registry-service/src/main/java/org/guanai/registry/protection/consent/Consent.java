package org.guanai.registry.protection.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.registry.ConsentChanged;
import org.guanai.events.registry.ConsentUse;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.child.student.StudentFacts;
import org.guanai.registry.protection.consent.ConsentAnswer.Tick;

/// What a guardian has said of one use of a child's data (单独同意). The newest of a use counts.
@Entity
class Consent {
    @Id UUID id;
    UUID studentId;

    /// The record that it came from when that became part of this one; null for none.
    UUID joinedFrom;

    UUID formId;
    UUID guardianId;

    @Enumerated(EnumType.STRING)
    ConsentUse usedFor;

    boolean granted;

    /// The school entered it from a paper.
    boolean onPaper;

    LocalDate givenOn;
    String recordedBy;
    LocalDate withdrawnOn;
    String withdrawnBy;
    String withdrawnWhy;
    @Version long version;

    protected Consent() {}

    private Consent(UUID student, UUID form, UUID guardian) {
        this.id = Ids.next();
        this.studentId = student;
        this.formId = form;
        this.guardianId = guardian;
    }

    static Consent give(UUID student, UUID form, Signed by, Tick tick, LocalDate on) {
        var given = new Consent(student, form, by.guardian());
        given.usedFor = tick.use();
        given.granted = tick.granted();
        given.onPaper = by.onPaper();
        given.givenOn = on;
        given.recordedBy = by.actor();
        return given;
    }

    ConsentChanged given(StudentFacts child) {
        return changed(child, granted, givenOn);
    }

    /// @throws Refusal.Conflict when it was withdrawn, or never granted
    ConsentChanged withdraw(StudentFacts child, String by, String why, LocalDate on) {
        if (withdrawnOn != null || !granted) {
            throw Refusal.conflict("registry.consent-not-given");
        }
        withdrawnOn = on;
        withdrawnBy = by;
        withdrawnWhy = why.strip();
        return changed(child, false, on);
    }

    /// Its record is joined into another, or parted from it again.
    ///
    /// @param from null when they are parted
    void concern(UUID student, UUID from) {
        studentId = student;
        joinedFrom = from;
    }

    private ConsentChanged changed(StudentFacts child, boolean now, LocalDate on) {
        return new ConsentChanged(
                id, studentId, child.org().text(), guardianId, usedFor, now, onPaper, on);
    }

    /// Whose word it is, and who entered it.
    record Signed(UUID guardian, boolean onPaper, String actor) {}
}
