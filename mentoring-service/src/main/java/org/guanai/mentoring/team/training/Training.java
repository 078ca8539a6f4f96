package org.guanai.mentoring.team.training;

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

/// One training of one person (培训记录). No event: what it lacks is told as overdue.
@Entity
class Training {
    static final String TABLE = "training";

    @Id UUID id;
    OrgPath org;
    UUID personId;

    @Enumerated(EnumType.STRING)
    TrainingTopic topic;

    LocalDate heldOn;
    int hours;
    String trainer;
    boolean passed;
    String certificate;

    /// Null for a helper's, which is not renewed.
    LocalDate validUntil;

    Instant recordedAt;

    /// Null unless it was withdrawn.
    Instant withdrawnAt;

    String withdrawnWhy;
    @Version long version;

    protected Training() {}

    /// @throws Refusal.Unprocessable for one in the future
    static Training record(OrgPath org, TrainingEntry e, TrainingRule rule, Instant now) {
        var training = new Training();
        training.id = Ids.next();
        training.org = org;
        training.personId = e.personId();
        training.recordedAt = now;
        training.write(e, rule, LocalDate.ofInstant(now, BusinessZone.ID));
        return training;
    }

    /// @throws Refusal.Conflict when it was withdrawn
    void correct(TrainingEntry e, TrainingRule rule, Instant now) {
        requireStanding();
        write(e, rule, LocalDate.ofInstant(now, BusinessZone.ID));
    }

    /// @throws Refusal.Conflict when it was withdrawn already
    void withdraw(String why, Instant now) {
        requireStanding();
        withdrawnAt = now;
        withdrawnWhy = why;
    }

    private void write(TrainingEntry e, TrainingRule rule, LocalDate today) {
        if (e.heldOn().isAfter(today)) {
            throw Refusal.unprocessable("mentoring.training-in-future", "heldOn");
        }
        topic = e.topic();
        heldOn = e.heldOn();
        hours = e.hours();
        trainer = e.trainer().strip();
        passed = e.passed();
        certificate = e.certificate();
        validUntil =
                topic.isForBoarding() ? heldOn.plusMonths(rule.renewalMonths()).minusDays(1) : null;
    }

    private void requireStanding() {
        if (withdrawnAt != null) {
            throw Refusal.conflict("mentoring.training-withdrawn");
        }
    }
}
