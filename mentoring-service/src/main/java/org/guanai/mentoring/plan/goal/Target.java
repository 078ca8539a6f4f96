package org.guanai.mentoring.plan.goal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// What a school means to reach in a term (目标任务, 3.1.1d): a number, and what became of it. No event
/// tells of it: the sheet is read.
@Entity
@Table(name = "school_target")
class Target {
    static final String TABLE = "school_target";

    @Id UUID id;

    /// Path of the school.
    OrgPath org;

    /// `2025-2026-2`.
    String term;

    String title;
    String unit;

    /// Name of an indicator of this service that says what was reached; null when a person does.
    String indicator;

    BigDecimal goal;

    /// As a person says it; null before, and where an indicator does.
    BigDecimal actual;

    String remark;
    Instant recordedAt;

    /// Null unless it was withdrawn.
    Instant withdrawnAt;

    String withdrawnWhy;
    @Version long version;

    protected Target() {}

    private Target(OrgPath school, TargetSetting setting, Instant now) {
        id = Ids.next();
        org = school;
        term = setting.term();
        title = setting.title().strip();
        unit = setting.unit();
        indicator = setting.indicator();
        goal = setting.goal();
        recordedAt = now;
    }

    static Target set(OrgPath school, TargetSetting setting, Instant now) {
        return new Target(school, setting, now);
    }

    /// @throws Refusal.Conflict when it was withdrawn, or an indicator says what was reached
    void change(TargetChange change) {
        requireStanding();
        if (indicator != null && change.actual() != null) {
            throw Refusal.conflict("mentoring.target-counted", "actual");
        }
        goal = change.goal();
        actual = change.actual();
        remark = change.remark();
    }

    /// @throws Refusal.Conflict when it was withdrawn already
    void withdraw(String why, Instant now) {
        requireStanding();
        withdrawnAt = now;
        withdrawnWhy = why;
    }

    private void requireStanding() {
        if (withdrawnAt != null) {
            throw Refusal.conflict("mentoring.target-withdrawn");
        }
    }
}
