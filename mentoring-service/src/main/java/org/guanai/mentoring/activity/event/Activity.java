package org.guanai.mentoring.activity.event;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// An activity (活动) of a school.
@Entity
class Activity {
    static final String TABLE = "activity";

    @Id UUID id;
    OrgPath org;
    String title;

    @Enumerated(EnumType.STRING)
    ActivityKind kind;

    @Enumerated(EnumType.STRING)
    ActivityTheme theme;

    LocalDate heldOn;
    String place;

    /// A member of staff.
    UUID leaderId;

    UUID counsellorId;
    String guest;

    /// Empty for the whole school.
    List<UUID> classIds;

    boolean trip;
    String safetyPlan;
    boolean insured;
    String summary;

    /// How many children took part.
    int participants;

    /// How many of them belonged to a special group.
    int special;

    @Enumerated(EnumType.STRING)
    ActivityState state;

    Instant recordedAt;
    String withdrawnWhy;
    @Version long version;

    protected Activity() {}

    /// @throws Refusal.Unprocessable for a theme that is not named, and a trip without a safety
    ///   plan
    static Activity plan(OrgPath org, ActivityPlan plan, Instant now) {
        var activity = new Activity();
        activity.id = Ids.next();
        activity.org = org;
        activity.state = ActivityState.PLANNED;
        activity.recordedAt = now;
        activity.write(plan);
        return activity;
    }

    /// @throws Refusal.Conflict when it was withdrawn
    void change(ActivityPlan plan) {
        requireStanding();
        write(plan);
    }

    /// No event: nothing outside acts on it.
    ///
    /// @throws Refusal.Conflict when it was withdrawn
    /// @throws Refusal.Unprocessable before its day
    void hold(String report, LocalDate today) {
        requireStanding();
        if (heldOn.isAfter(today)) {
            throw Refusal.unprocessable("mentoring.activity-in-future", "heldOn");
        }
        state = ActivityState.HELD;
        summary = report.strip();
    }

    void count(int all, int ofGroups) {
        participants = all;
        special = ofGroups;
    }

    /// @throws Refusal.Conflict when it was withdrawn already
    void withdraw(String why) {
        requireStanding();
        state = ActivityState.WITHDRAWN;
        withdrawnWhy = why;
    }

    private void write(ActivityPlan p) {
        if (p.kind() == ActivityKind.THEME && p.theme() == null) {
            throw Refusal.unprocessable("mentoring.theme-missing", "theme");
        }
        if (p.trip() && (p.safetyPlan() == null || p.safetyPlan().isBlank())) {
            throw Refusal.unprocessable("mentoring.safety-plan-missing", "safetyPlan");
        }
        title = p.title().strip();
        kind = p.kind();
        theme = p.theme();
        heldOn = p.on();
        place = p.place().strip();
        leaderId = p.leaderId();
        counsellorId = p.counsellorId();
        guest = p.guest();
        classIds = p.classIds().stream().sorted().toList();
        trip = p.trip();
        safetyPlan = p.safetyPlan();
        insured = p.insured();
    }

    private void requireStanding() {
        if (state == ActivityState.WITHDRAWN) {
            throw Refusal.conflict("mentoring.activity-withdrawn");
        }
    }
}
