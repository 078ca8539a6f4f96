package org.guanai.mentoring.care.tutoring;

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
import org.guanai.mentoring.match.event.PairingPeriod;

/// A child was tutored patiently (辅导记录, 3.1.3g). No event tells of it: its list is read.
@Entity
class Tutoring {
    static final String TABLE = "tutoring";

    @Id UUID id;

    /// Path of the pairing's school.
    OrgPath org;

    UUID pairingId;
    UUID studentId;
    UUID helperId;
    LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    TutoringSubject subject;

    @Enumerated(EnumType.STRING)
    TutoringForm form;

    int minutes;
    String part;
    String weakPoint;
    String done;

    /// 1 none – 4 good.
    int effect;

    boolean homeworkSeen;
    String nextStep;
    LocalDate nextOn;
    Instant recordedAt;

    /// Null unless it was withdrawn.
    Instant withdrawnAt;

    String withdrawnWhy;
    @Version long version;

    protected Tutoring() {}

    private Tutoring(PairingPeriod of, Instant now) {
        id = Ids.next();
        org = of.pairing().org();
        pairingId = of.pairing().id();
        studentId = of.pairing().studentId();
        helperId = of.pairing().helperId();
        recordedAt = now;
    }

    /// @throws Refusal.Unprocessable for a day in the future, or on which the pairing was not
    ///   active
    static Tutoring record(PairingPeriod of, TutoringFacts facts, Instant now) {
        var tutoring = new Tutoring(of, now);
        tutoring.say(of, facts, now);
        return tutoring;
    }

    /// @throws Refusal.Conflict when it was withdrawn
    /// @throws Refusal.Unprocessable as for one that is recorded
    void correct(PairingPeriod of, TutoringFacts facts, Instant now) {
        requireStanding();
        say(of, facts, now);
    }

    /// @throws Refusal.Conflict when it was withdrawn already
    void withdraw(String why, Instant now) {
        requireStanding();
        withdrawnAt = now;
        withdrawnWhy = why;
    }

    private void say(PairingPeriod of, TutoringFacts facts, Instant now) {
        check(of, facts.on(), LocalDate.ofInstant(now, BusinessZone.ID));
        heldOn = facts.on();
        subject = facts.subject();
        form = facts.form();
        minutes = facts.minutes();
        part = facts.part();
        weakPoint = facts.weakPoint();
        done = facts.done();
        effect = facts.effect();
        homeworkSeen = facts.homeworkSeen();
        nextStep = facts.nextStep();
        nextOn = facts.nextOn();
    }

    private static void check(PairingPeriod of, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw Refusal.unprocessable("mentoring.contact-in-future", "tutoring.on");
        }
        if (on.isBefore(of.from())) {
            throw Refusal.unprocessable("mentoring.contact-before-pairing", "tutoring.on");
        }
        if (of.until() != null && on.isAfter(of.until())) {
            throw Refusal.unprocessable("mentoring.pairing-ended", "pairingId");
        }
    }

    private void requireStanding() {
        if (withdrawnAt != null) {
            throw Refusal.conflict("mentoring.tutoring-withdrawn");
        }
    }
}
